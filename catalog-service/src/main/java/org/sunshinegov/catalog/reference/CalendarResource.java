package org.sunshinegov.catalog.reference;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;

/** Proposed working calendars for programs; decides nothing. */
@Path(CalendarCommands.API)
@Cancellable(false)
class CalendarResource {

    private final CalendarCommands commands;
    private final CalendarQueries queries;
    private final Caller caller;

    CalendarResource(CalendarCommands commands, CalendarQueries queries, Caller caller) {
        this.commands = commands;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    public Uni<List<CalendarProposalView>> list() {
        return queries.proposals(caller.scope());
    }

    @GET
    @Path("/{proposalId}")
    public Uni<RestResponse<CalendarProposalView>> show(UUID proposalId) {
        return queries.proposal(caller.scope(), proposalId).map(view -> RestResponse.ResponseBuilder.ok(view)
                .header("ETag", new Version(view.version()).etag())
                .build());
    }

    /** {@code file}: the days of one or more notices, {@code date,kind,holiday,notice,effectiveFrom}. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<RestResponse<Void>> propose(
            @RestHeader("Idempotency-Key") String key, @RestForm("file") FileUpload file) {
        return commands.propose(caller.scope(), key, file).map(RestResponse::created);
    }

    @PUT
    @Path("/{proposalId}/release")
    @ResponseStatus(204)
    public Uni<Void> release(UUID proposalId, @RestHeader("If-Match") Version seen) {
        return commands.release(caller.scope(), proposalId, Version.required(seen));
    }

    @PUT
    @Path("/{proposalId}/refusal")
    @ResponseStatus(204)
    public Uni<Void> refuse(UUID proposalId, @RestHeader("If-Match") Version seen, Reason reason) {
        return commands.refuse(
                caller.scope(),
                proposalId,
                Version.required(seen),
                Body.required(reason).given());
    }

    @PUT
    @Path("/{proposalId}/withdrawal")
    @ResponseStatus(204)
    public Uni<Void> withdraw(UUID proposalId, @RestHeader("If-Match") Version seen) {
        return commands.withdraw(caller.scope(), proposalId, Version.required(seen));
    }
}
