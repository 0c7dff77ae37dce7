package org.sunshinegov.request.disclosurerequest.legal;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;

/** Conferences and legal review for programs; decides nothing. */
@Path("/api/requests/v1/requests/{id}")
@Cancellable(false)
class LegalResource {

    private final LegalCommands commands;
    private final Caller caller;

    LegalResource(LegalCommands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @PUT
    @Path("/conference")
    @ResponseStatus(204)
    public Uni<Void> call(UUID id, @RestHeader("If-Match") Version seen, CallConference body) {
        return commands.call(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/conference/conclusion")
    @ResponseStatus(204)
    public Uni<Void> hold(UUID id, @RestHeader("If-Match") Version seen, HoldConference body) {
        return commands.hold(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/legal-opinion")
    @ResponseStatus(204)
    public Uni<Void> giveOpinion(UUID id, @RestHeader("If-Match") Version seen, GiveLegalOpinion body) {
        return commands.giveOpinion(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }
}
