package org.sunshinegov.request.disclosurerequest.proposal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.web.form.RefusedForm;
import org.sunshinegov.request.consultedparty.ConsultedParty;
import org.sunshinegov.request.disclosurerequest.casepage.CaseQueries;
import org.sunshinegov.request.disclosurerequest.casepage.CaseView;
import org.sunshinegov.request.disclosurerequest.consultation.ConsultationCommands;
import org.sunshinegov.request.disclosurerequest.fee.FeeCommands;

/** The console's page of what one proposes and another decides on. */
@Path("/requests/cases/{id}/proposals")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class ProposalPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance proposals(CaseView view, Map<UUID, ConsultedParty> parties, ProposalForm form);

        static native TemplateInstance begun(CaseView view, String link);
    }

    private final ProposalCommands proposals;
    private final ConsultationCommands consultations;
    private final FeeCommands fees;
    private final CaseQueries cases;
    private final Caller caller;

    ProposalPages(
            ProposalCommands proposals,
            ConsultationCommands consultations,
            FeeCommands fees,
            CaseQueries cases,
            Caller caller) {
        this.proposals = proposals;
        this.consultations = consultations;
        this.fees = fees;
        this.cases = cases;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> proposals(UUID id) {
        return page(caller.scope().requireStaff(), id, new ProposalForm());
    }

    @POST
    @Path("/consultation")
    public Uni<Response> consultation(
            UUID id, @RestForm int version, @RestForm String key, @BeanParam ProposalForm form) {
        Scope staff = caller.signedIn().requireStaff();
        return orAgain(staff, id, "kind", form, () -> proposals
                .consultation(staff, key, id, new Version(version), form.consultation())
                .map(done -> back(id)));
    }

    @POST
    @Path("/fee")
    public Uni<Response> fee(UUID id, @RestForm int version, @RestForm String key, @BeanParam ProposalForm form) {
        Scope staff = caller.signedIn().requireStaff();
        return orAgain(staff, id, "standard", form, () -> proposals
                .fee(staff, key, id, new Version(version), form.fee())
                .map(done -> back(id)));
    }

    @POST
    @Path("/clarification")
    public Uni<Response> clarification(
            UUID id, @RestForm int version, @RestForm String key, @BeanParam ProposalForm form) {
        Scope staff = caller.signedIn().requireStaff();
        return orAgain(staff, id, "points", form, () -> proposals
                .clarification(staff, key, id, new Version(version), form.clarification())
                .map(done -> back(id)));
    }

    @POST
    @Path("/extension")
    public Uni<Response> extension(UUID id, @RestForm int version, @RestForm String key, @BeanParam ProposalForm form) {
        Scope staff = caller.signedIn().requireStaff();
        return orAgain(staff, id, "extensionReason", form, () -> proposals
                .extension(staff, key, id, new Version(version), new Reason(form.extensionReason).given())
                .map(done -> back(id)));
    }

    @POST
    @Path("/conference")
    public Uni<Response> conference(
            UUID id, @RestForm int version, @RestForm String key, @BeanParam ProposalForm form) {
        Scope staff = caller.signedIn().requireStaff();
        return orAgain(staff, id, "discussed", form, () -> proposals
                .conference(staff, key, id, new Version(version), form.conference())
                .map(done -> back(id)));
    }

    @POST
    @Path("/{proposalId}/approval")
    public Uni<Response> approve(UUID id, UUID proposalId, @RestForm int version) {
        return proposals
                .approve(caller.signedIn().requireStaff(), id, proposalId, new Version(version))
                .map(done -> back(id));
    }

    @POST
    @Path("/{proposalId}/refusal")
    public Uni<Response> refuse(UUID id, UUID proposalId, @RestForm int version, @BeanParam ProposalForm form) {
        Scope staff = caller.signedIn().requireStaff();
        return orAgain(staff, id, "reason", form, () -> proposals
                .refuse(staff, id, proposalId, new Version(version), new Reason(form.reason).given())
                .map(done -> back(id)));
    }

    /** The link is shown here and never again, so the answer is the page itself. */
    @POST
    @Path("/{proposalId}/letter")
    public Uni<Response> send(
            UUID id,
            UUID proposalId,
            @RestForm int version,
            @RestForm String key,
            @BeanParam ProposalForm form,
            @Context UriInfo here) {
        Scope staff = caller.signedIn().requireStaff();
        URI base = here.getBaseUri();
        return orAgain(staff, id, "sentOn", form, () -> consultations
                .consult(staff, key, id, new Version(version), form.letter(proposalId))
                .chain(link -> link == null
                        ? Uni.createFrom().item(back(id))
                        : begun(staff, id, base.resolve("/requests/opinions/" + link.token()))));
    }

    @POST
    @Path("/fee-notice")
    public Uni<Response> tellFee(UUID id, @RestForm int version, @BeanParam ProposalForm form) {
        Scope staff = caller.signedIn().requireStaff();
        return orAgain(staff, id, "standard", form, () -> fees.tell(staff, id, new Version(version))
                .map(done -> back(id)));
    }

    private Uni<Response> begun(Scope staff, UUID id, URI link) {
        return cases.of(staff, id)
                .map(view -> Response.ok(Templates.begun(view, link.toString())).build());
    }

    private Uni<Response> orAgain(Scope staff, UUID id, String field, ProposalForm form, Supplier<Uni<Response>> act) {
        return RefusedForm.orDone(act, field, faults -> {
            form.faults = form.named(faults);
            form.sentTo = RefusedForm.name("/requests/cases/" + id + "/proposals");
            return page(staff, id, form);
        });
    }

    private Uni<TemplateInstance> page(Scope staff, UUID id, ProposalForm form) {
        return cases.of(staff, id)
                .chain(view -> cases.parties(view).map(parties -> Templates.proposals(view, parties, form)));
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/requests/cases/" + id + "/proposals"))
                .build();
    }
}
