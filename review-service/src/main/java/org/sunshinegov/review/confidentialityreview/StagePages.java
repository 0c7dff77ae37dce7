package org.sunshinegov.review.confidentialityreview;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.web.form.RefusedForm;

/** The forms of the stages on the page of a review; each leads back to it, a refused one with everything typed. */
@Path("/reviews/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Authenticated
@Cancellable(false)
class StagePages {

    private final ConfidentialityReviewCommands commands;
    private final ReviewCaseQueries cases;
    private final Caller caller;

    StagePages(ConfidentialityReviewCommands commands, ReviewCaseQueries cases, Caller caller) {
        this.commands = commands;
        this.cases = cases;
        this.caller = caller;
    }

    @POST
    @Path("/drafter-opinion")
    public Uni<Response> giveOpinion(UUID id, MultivaluedMap<String, String> typed) {
        return act(
                id,
                "drafter-opinion",
                typed,
                (scope, form) -> commands.giveOpinion(scope, id, form.version(), form.opinion()));
    }

    @POST
    @Path("/leader-opinion")
    public Uni<Response> approve(UUID id, MultivaluedMap<String, String> typed) {
        return act(
                id,
                "leader-opinion",
                typed,
                (scope, form) -> commands.approve(scope, id, form.version(), form.approval()));
    }

    @POST
    @Path("/return-to-drafter")
    public Uni<Response> returnToDrafter(UUID id, MultivaluedMap<String, String> typed) {
        return act(
                id,
                "return-to-drafter",
                typed,
                (scope, form) -> commands.returnToDrafter(scope, id, form.version(), form.reason()));
    }

    @POST
    @Path("/return-to-owner")
    public Uni<Response> returnToOwner(UUID id, MultivaluedMap<String, String> typed) {
        return act(
                id,
                "return-to-owner",
                typed,
                (scope, form) -> commands.returnToOwner(scope, id, form.version(), form.returning()));
    }

    @POST
    @Path("/conclusion")
    public Uni<Response> conclude(UUID id, MultivaluedMap<String, String> typed) {
        return act(
                id,
                "conclusion",
                typed,
                (scope, form) -> commands.conclude(scope, id, form.version(), form.conclusion()));
    }

    @POST
    @Path("/redaction-approval")
    public Uni<Response> approveRedaction(UUID id, MultivaluedMap<String, String> typed) {
        return act(
                id, "redaction-approval", typed, (scope, form) -> commands.approveRedaction(scope, id, form.version()));
    }

    @POST
    @Path("/redaction-refusal")
    public Uni<Response> refuseRedaction(UUID id, MultivaluedMap<String, String> typed) {
        return act(
                id,
                "redaction-refusal",
                typed,
                (scope, form) -> commands.refuseRedaction(scope, id, form.version(), form.reason()));
    }

    @POST
    @Path("/revocation")
    public Uni<Response> proposeRevocation(UUID id, MultivaluedMap<String, String> typed) {
        return act(
                id,
                "revocation",
                typed,
                (scope, form) -> commands.proposeRevocation(scope, id, form.version(), form.revocation()));
    }

    @POST
    @Path("/revocation-approval")
    public Uni<Response> confirmRevocation(UUID id, MultivaluedMap<String, String> typed) {
        return act(
                id,
                "revocation-approval",
                typed,
                (scope, form) -> commands.confirmRevocation(scope, id, form.version()));
    }

    @POST
    @Path("/revocation-refusal")
    public Uni<Response> declineRevocation(UUID id, MultivaluedMap<String, String> typed) {
        return act(
                id,
                "revocation-refusal",
                typed,
                (scope, form) -> commands.declineRevocation(scope, id, form.version(), form.reason()));
    }

    @POST
    @Path("/findings/{number}/quotation")
    public Uni<Response> callQuotation(UUID id, int number, MultivaluedMap<String, String> typed) {
        return act(
                id,
                "quotation-" + number,
                typed,
                (scope, form) -> commands.callQuotation(scope, id, form.version(), number, form.quotation()));
    }

    private Uni<Response> act(
            UUID id, String name, MultivaluedMap<String, String> typed, BiFunction<Scope, ReviewForm, Uni<Void>> act) {
        Scope staff = caller.signedIn().requireStaff();
        ReviewForm form = ReviewForm.of(name, typed);
        return RefusedForm.orDone(
                () -> act.apply(staff, form).map(done -> Response.seeOther(URI.create("/reviews/" + id))
                        .build()),
                name,
                faults -> cases.of(staff, id).map(view -> ReviewPages.Templates.review(view, form.refused(faults))));
    }
}
