package org.sunshinegov.request.disclosurerequest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;

/** What moves the reply period, for programs; decides nothing. */
@Path("/api/requests/v1/requests/{id}")
@Cancellable(false)
class PeriodResource {

    private final PeriodCommands commands;
    private final Caller caller;

    PeriodResource(PeriodCommands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @PUT
    @Path("/clarification-request")
    @ResponseStatus(204)
    public Uni<Void> askClarification(UUID id, @RestHeader("If-Match") Version seen, AskClarification body) {
        return commands.askClarification(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/clarification")
    @ResponseStatus(204)
    public Uni<Void> clarify(UUID id, @RestHeader("If-Match") Version seen, ClarifyRequest body) {
        return commands.clarify(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/extension")
    @ResponseStatus(204)
    public Uni<Void> extend(UUID id, @RestHeader("If-Match") Version seen, Reason body) {
        return commands.extend(
                caller.signedIn(),
                id,
                Version.required(seen),
                Body.required(body).given());
    }
}
