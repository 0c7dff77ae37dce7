package org.sunshinegov.review.confidentialityreview;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.documents.download.Download;
import org.sunshinegov.kernel.platform.audit.PastAct;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;

/** Reviews for programs; decides nothing. */
@Path("/api/reviews/v1/reviews")
@Cancellable(false)
class ConfidentialityReviewResource {

    private final ConfidentialityReviewCommands commands;
    private final ConfidentialityReviewQueries queries;
    private final ReviewQueueQueries queue;
    private final ReviewDocuments documents;
    private final Caller caller;

    ConfidentialityReviewResource(
            ConfidentialityReviewCommands commands,
            ConfidentialityReviewQueries queries,
            ReviewQueueQueries queue,
            ReviewDocuments documents,
            Caller caller) {
        this.commands = commands;
        this.queries = queries;
        this.queue = queue;
        this.documents = documents;
        this.caller = caller;
    }

    @GET
    public Uni<RestResponse<Page<ReviewLineView>>> list(@BeanParam ReviewFilter filter, @Context UriInfo uri) {
        return queue.list(caller.signedIn(), filter).map(found -> found.page().answer(uri));
    }

    @GET
    @Path("/{id}")
    public Uni<RestResponse<ReviewView>> show(UUID id) {
        return queries.byId(caller.signedIn(), id).map(review -> RestResponse.ResponseBuilder.ok(review)
                .header("ETag", new Version(review.version()).etag())
                .build());
    }

    @GET
    @Path("/{id}/history")
    public Uni<List<PastAct>> history(UUID id) {
        return queries.history(caller.signedIn(), id);
    }

    @GET
    @Path("/{id}/documents/{documentId}")
    public RestMulti<byte[]> download(UUID id, UUID documentId) {
        return Download.of(documents.open(caller.signedIn(), id, documentId));
    }

    @PUT
    @Path("/{id}/drafter-opinion")
    @ResponseStatus(204)
    public Uni<Void> giveOpinion(UUID id, @RestHeader("If-Match") Version seen, OpinionRequest body) {
        return commands.giveOpinion(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/{id}/leader-opinion")
    @ResponseStatus(204)
    public Uni<Void> approve(UUID id, @RestHeader("If-Match") Version seen, ApprovalRequest body) {
        return commands.approve(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/{id}/return-to-drafter")
    @ResponseStatus(204)
    public Uni<Void> returnToDrafter(UUID id, @RestHeader("If-Match") Version seen, Reason body) {
        return commands.returnToDrafter(
                caller.signedIn(),
                id,
                Version.required(seen),
                Body.required(body).given());
    }

    @PUT
    @Path("/{id}/return-to-owner")
    @ResponseStatus(204)
    public Uni<Void> returnToOwner(UUID id, @RestHeader("If-Match") Version seen, ReturnRequest body) {
        return commands.returnToOwner(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/{id}/conclusion")
    @ResponseStatus(204)
    public Uni<Void> conclude(UUID id, @RestHeader("If-Match") Version seen, ConclusionRequest body) {
        return commands.conclude(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/{id}/redaction-approval")
    @ResponseStatus(204)
    public Uni<Void> approveRedaction(UUID id, @RestHeader("If-Match") Version seen) {
        return commands.approveRedaction(caller.signedIn(), id, Version.required(seen));
    }

    @PUT
    @Path("/{id}/redaction-refusal")
    @ResponseStatus(204)
    public Uni<Void> refuseRedaction(UUID id, @RestHeader("If-Match") Version seen, Reason body) {
        return commands.refuseRedaction(
                caller.signedIn(),
                id,
                Version.required(seen),
                Body.required(body).given());
    }

    @PUT
    @Path("/{id}/revocation")
    @ResponseStatus(204)
    public Uni<Void> proposeRevocation(UUID id, @RestHeader("If-Match") Version seen, RevocationRequest body) {
        return commands.proposeRevocation(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/{id}/revocation-approval")
    @ResponseStatus(204)
    public Uni<Void> confirmRevocation(UUID id, @RestHeader("If-Match") Version seen) {
        return commands.confirmRevocation(caller.signedIn(), id, Version.required(seen));
    }

    @PUT
    @Path("/{id}/revocation-refusal")
    @ResponseStatus(204)
    public Uni<Void> declineRevocation(UUID id, @RestHeader("If-Match") Version seen, Reason body) {
        return commands.declineRevocation(
                caller.signedIn(),
                id,
                Version.required(seen),
                Body.required(body).given());
    }

    @PUT
    @Path("/{id}/findings/{number}/quotation")
    @ResponseStatus(204)
    public Uni<Void> callQuotation(UUID id, int number, @RestHeader("If-Match") Version seen, QuotationRequest body) {
        return commands.callQuotation(caller.signedIn(), id, Version.required(seen), number, Body.required(body));
    }
}
