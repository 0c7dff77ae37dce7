package org.sunshinegov.request.disclosurerequest.remedy;

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
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.web.form.RefusedForm;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestQueries;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView;
import org.sunshinegov.request.disclosurerequest.casepage.CaseQueries;
import org.sunshinegov.request.disclosurerequest.model.Move;

/** Reconsideration and litigation about a case, and its handling once more. */
@Path("/requests/cases/{id}/remedies")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class RemedyPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance remedies(
                DisclosureRequestView request, List<RemedyView> remedies, RemedyForm form, boolean mayRehandle);
    }

    private final RemedyCommands commands;
    private final Rehandlings rehandlings;
    private final DisclosureRequestQueries queries;
    private final CaseQueries cases;
    private final Caller caller;

    RemedyPages(
            RemedyCommands commands,
            Rehandlings rehandlings,
            DisclosureRequestQueries queries,
            CaseQueries cases,
            Caller caller) {
        this.commands = commands;
        this.rehandlings = rehandlings;
        this.queries = queries;
        this.cases = cases;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> remedies(UUID id) {
        return page(id, new RemedyForm());
    }

    @POST
    public Uni<Response> file(UUID id, @RestForm String key, @BeanParam RemedyForm form) {
        return orAgain(id, "body", form, () -> commands.file(caller.scope(), key, id, form.file())
                .map(done -> back(id)));
    }

    @POST
    @Path("/{remedyId}/conclusion")
    public Uni<Response> conclude(UUID id, UUID remedyId, @BeanParam RemedyForm form) {
        return orAgain(id, "result", form, () -> commands.conclude(caller.scope(), id, remedyId, form.conclude())
                .map(done -> back(id)));
    }

    /** Leads to the new case. */
    @POST
    @Path("/rehandling")
    public Uni<Response> rehandle(UUID id, @RestForm int version, @RestForm String key, @BeanParam RemedyForm form) {
        return orAgain(id, "reason", form, () -> rehandlings
                .ownCorrection(caller.scope(), key, id, new Version(version), new Reason(form.reason).given())
                .map(again -> Response.seeOther(URI.create("/requests/cases/" + IdempotencyKeys.idOf(again)))
                        .build()));
    }

    private Uni<Response> orAgain(UUID id, String field, RemedyForm form, Supplier<Uni<Response>> act) {
        return RefusedForm.orDone(act, field, faults -> {
            form.faults = faults;
            form.sentTo = RefusedForm.name("/requests/cases/" + id + "/remedies");
            return page(id, form);
        });
    }

    private Uni<TemplateInstance> page(UUID id, RemedyForm form) {
        Scope staff = caller.scope().requireStaff();
        return queries.byId(staff, id).chain(request -> cases.remedies(staff, id)
                .map(remedies -> Templates.remedies(
                        request,
                        remedies,
                        form,
                        CaseQueries.moves(staff, request).contains(Move.REHANDLE))));
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/requests/cases/" + id + "/remedies"))
                .build();
    }
}
