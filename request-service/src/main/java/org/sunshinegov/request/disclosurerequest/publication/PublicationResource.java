package org.sunshinegov.request.disclosurerequest.publication;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
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

/** Making public what one was given, for programs; decides nothing. */
@Path("/api/requests/v1/requests/{id}")
@Cancellable(false)
class PublicationResource {

    private final PublicationCommands commands;
    private final Caller caller;

    PublicationResource(PublicationCommands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    /** Why it should be for everyone, in the applicant's words. */
    record SuggestPublication(String suggestion) {}

    @POST
    @Path("/promotion")
    @ResponseStatus(204)
    public Uni<Void> promote(UUID id, @RestHeader("Idempotency-Key") String key, @RestHeader("If-Match") Version seen) {
        return commands.promote(caller.signedIn(), key, id, Version.required(seen));
    }

    @PUT
    @Path("/publication-suggestion")
    @ResponseStatus(204)
    public Uni<Void> suggest(UUID id, @RestHeader("If-Match") Version seen, SuggestPublication body) {
        return commands.suggest(
                caller.signedIn(),
                id,
                Version.required(seen),
                Body.required(body).suggestion());
    }

    @PUT
    @Path("/publication-suggestion/declining")
    @ResponseStatus(204)
    public Uni<Void> decline(UUID id, @RestHeader("If-Match") Version seen, Reason body) {
        return commands.decline(
                caller.signedIn(),
                id,
                Version.required(seen),
                Body.required(body).given());
    }
}
