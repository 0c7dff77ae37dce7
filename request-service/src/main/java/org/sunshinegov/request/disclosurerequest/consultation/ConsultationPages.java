package org.sunshinegov.request.disclosurerequest.consultation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.RefusedForm;
import org.sunshinegov.request.consultedparty.ConsultedParty;
import org.sunshinegov.request.disclosurerequest.casepage.CaseQueries;
import org.sunshinegov.request.disclosurerequest.casepage.CaseView;

/** The console's page of the opinions a case asks for. */
@Path("/requests/cases/{id}/consultations")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class ConsultationPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance consultations(
                CaseView view, Map<UUID, ConsultedParty> parties, ConsultationForm form);
    }

    private final ConsultationCommands commands;
    private final CaseQueries cases;
    private final Caller caller;

    ConsultationPages(ConsultationCommands commands, CaseQueries cases, Caller caller) {
        this.commands = commands;
        this.cases = cases;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> consultations(UUID id) {
        return page(caller.scope().requireStaff(), id, new ConsultationForm());
    }

    @POST
    @Path("/{consultationId}/letter-receipt")
    public Uni<Response> letterReceived(
            UUID id, UUID consultationId, @RestForm int version, @BeanParam ConsultationForm form) {
        Scope staff = caller.signedIn().requireStaff();
        return RefusedForm.orDone(
                () -> commands.letterReceived(staff, id, consultationId, new Version(version), form.receipt())
                        .map(done -> back(id)),
                "letterReceivedOn",
                faults -> again(staff, id, form, faults));
    }

    @POST
    @Path("/{consultationId}/opinion")
    public Uni<Response> opinionReceived(
            UUID id, UUID consultationId, @RestForm int version, @BeanParam ConsultationForm form) {
        Scope staff = caller.signedIn().requireStaff();
        return RefusedForm.orDone(
                () -> commands.opinionReceived(staff, id, consultationId, new Version(version), form.opinion())
                        .map(done -> back(id)),
                "position",
                faults -> again(staff, id, form, faults));
    }

    @POST
    @Path("/{consultationId}/withdrawal")
    public Uni<Response> withdraw(
            UUID id, UUID consultationId, @RestForm int version, @BeanParam ConsultationForm form) {
        Scope staff = caller.signedIn().requireStaff();
        return RefusedForm.orDone(
                () -> commands.withdraw(
                                staff, id, consultationId, new Version(version), new Reason(form.reason).given())
                        .map(done -> back(id)),
                "reason",
                faults -> again(staff, id, form, faults));
    }

    private Uni<TemplateInstance> again(Scope staff, UUID id, ConsultationForm form, Map<String, FieldFault> faults) {
        form.faults = faults;
        form.sentTo = RefusedForm.name("/requests/cases/" + id + "/consultations");
        return page(staff, id, form);
    }

    private Uni<TemplateInstance> page(Scope staff, UUID id, ConsultationForm form) {
        return cases.of(staff, id)
                .chain(view -> cases.parties(view).map(parties -> Templates.consultations(view, parties, form)));
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/requests/cases/" + id + "/consultations"))
                .build();
    }
}
