package org.sunshinegov.request.disclosurerequest.handover;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.request.handover.HandOverQueries;
import org.sunshinegov.request.handover.HandOverView;

/** Hand-overs of closed units for programs; decides nothing. */
@Path("/api/requests/v1/hand-overs")
@Cancellable(false)
class HandOverResource {

    private final HandOverCommands commands;
    private final HandOverQueries queries;
    private final Caller caller;

    HandOverResource(HandOverCommands commands, HandOverQueries queries, Caller caller) {
        this.commands = commands;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    public Uni<List<HandOverView>> list() {
        return queries.all(caller.scope().requireStaff());
    }

    @GET
    @Path("/{id}")
    public Uni<RestResponse<HandOverView>> show(UUID id) {
        return queries.byId(caller.scope().requireStaff(), id).map(view -> RestResponse.ResponseBuilder.ok(view)
                .header("ETag", new Version(view.version()).etag())
                .build());
    }

    @PUT
    @Path("/{id}/cases/{caseId}/successor")
    @ResponseStatus(204)
    public Uni<Void> choose(UUID id, UUID caseId, @RestHeader("If-Match") Version seen, ToSuccessor body) {
        return commands.choose(
                caller.scope().requireStaff(),
                id,
                Version.required(seen),
                caseId,
                Body.required(body).successorId());
    }

    @PUT
    @Path("/{id}/cases/{caseId}/return")
    @ResponseStatus(204)
    public Uni<Void> nameBack(UUID id, UUID caseId, @RestHeader("If-Match") Version seen, Reason body) {
        return commands.nameBack(
                caller.scope().requireStaff(),
                id,
                Version.required(seen),
                caseId,
                Body.required(body).given());
    }

    @PUT
    @Path("/{id}/confirmation")
    @ResponseStatus(204)
    public Uni<Void> confirm(UUID id, @RestHeader("If-Match") Version seen, ToSuccessor body) {
        return commands.confirm(
                caller.scope().requireStaff(),
                id,
                Version.required(seen),
                Body.required(body).successorId());
    }
}
