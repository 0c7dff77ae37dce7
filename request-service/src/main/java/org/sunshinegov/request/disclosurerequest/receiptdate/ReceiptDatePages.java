package org.sunshinegov.request.disclosurerequest.receiptdate;

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
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.web.form.RefusedForm;
import org.sunshinegov.request.disclosurerequest.casepage.CaseQueries;
import org.sunshinegov.request.disclosurerequest.casepage.CaseView;
import org.sunshinegov.request.disclosurerequest.model.ReceiptDateChange;
import org.sunshinegov.request.disclosurerequest.receiptdate.ReceiptDateCommands.Outlook;

/** The console's page of a receipt date that was noted wrong. */
@Path("/requests/cases/{id}/receipt-date")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class ReceiptDatePages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance receiptDate(CaseView view, Outlook outlook, ReceiptDateForm form);
    }

    private final ReceiptDateCommands commands;
    private final CaseQueries cases;
    private final Caller caller;

    ReceiptDatePages(ReceiptDateCommands commands, CaseQueries cases, Caller caller) {
        this.commands = commands;
        this.cases = cases;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> receiptDate(UUID id) {
        return page(caller.scope().requireStaff(), id, new ReceiptDateForm());
    }

    @POST
    @Path("/proposal")
    public Uni<Response> propose(UUID id, @RestForm int version, @BeanParam ReceiptDateForm form) {
        Scope staff = caller.signedIn().requireStaff();
        return orAgain(
                staff,
                id,
                "receivedOn",
                form,
                () -> commands.propose(staff, id, new Version(version), form.proposal()));
    }

    @POST
    @Path("/confirmation")
    public Uni<Response> confirm(UUID id, @RestForm int version) {
        return commands.confirm(caller.signedIn().requireStaff(), id, new Version(version))
                .map(done -> back(id));
    }

    @POST
    @Path("/refusal")
    public Uni<Response> decline(UUID id, @RestForm int version, @BeanParam ReceiptDateForm form) {
        Scope staff = caller.signedIn().requireStaff();
        return orAgain(
                staff,
                id,
                "reason",
                form,
                () -> commands.decline(staff, id, new Version(version), new Reason(form.reason).given()));
    }

    private Uni<Response> orAgain(Scope staff, UUID id, String field, ReceiptDateForm form, Supplier<Uni<Void>> act) {
        return RefusedForm.orDone(() -> act.get().map(done -> back(id)), field, faults -> {
            form.faults = faults;
            return page(staff, id, form);
        });
    }

    private Uni<TemplateInstance> page(Scope staff, UUID id, ReceiptDateForm form) {
        return cases.of(staff, id).chain(view -> {
            ReceiptDateChange change = view.request().receiptChange();
            Uni<Outlook> outlook =
                    change == null ? Uni.createFrom().item(Outlook.NONE) : commands.with(id, change.to());
            return outlook.map(seen -> Templates.receiptDate(view, seen, form));
        });
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/requests/cases/" + id)).build();
    }
}
