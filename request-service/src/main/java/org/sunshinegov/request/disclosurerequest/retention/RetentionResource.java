package org.sunshinegov.request.disclosurerequest.retention;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.request.retention.RetentionView;

/** What falls due, and the lists of what is anonymised, for programs; decides nothing. */
@Path("/api/requests/v1/retention")
@Cancellable(false)
class RetentionResource {

    private final RetentionCommands commands;
    private final Caller caller;

    RetentionResource(RetentionCommands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    /** {@code days}: how far ahead; none means today. */
    @GET
    public Uni<RetentionView> due(@RestQuery Integer days) {
        return commands.preview(caller.scope(), days);
    }

    @POST
    @Path("/lists")
    public Uni<RestResponse<Void>> propose(@RestHeader("Idempotency-Key") String key) {
        return commands.propose(caller.scope(), key).map(RestResponse::created);
    }

    @PUT
    @Path("/lists/{listId}/release")
    @ResponseStatus(204)
    public Uni<Void> release(UUID listId, @RestHeader("If-Match") Version seen) {
        return commands.release(caller.scope(), listId, Version.required(seen));
    }

    @PUT
    @Path("/lists/{listId}/discarding")
    @ResponseStatus(204)
    public Uni<Void> discard(UUID listId, @RestHeader("If-Match") Version seen) {
        return commands.discard(caller.scope(), listId, Version.required(seen));
    }
}
