package org.sunshinegov.request.disclosurerequest.filing;

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
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.form.RefusedForm;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestCommands;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestQueries;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.caseletter.CaseLetters;

/** The console's pages for what comes by mail, fax, over the counter or by word of mouth, and its receipt slip. */
@Path("/requests/cases")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class IntakePages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(
                AssistedForm form,
                List<Organisation> units,
                Map<String, FieldFault> errors,
                String key,
                DisclosureRequestView first);

        static native TemplateInstance receipt(DisclosureRequestView request, Organisation unit, String queryCode);
    }

    private final DisclosureRequestCommands commands;
    private final DisclosureRequestQueries queries;
    private final Register register;
    private final BusinessClock clock;
    private final Caller caller;

    IntakePages(
            DisclosureRequestCommands commands,
            DisclosureRequestQueries queries,
            Register register,
            BusinessClock clock,
            Caller caller) {
        this.commands = commands;
        this.queries = queries;
        this.register = register;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Path("/new")
    public Uni<TemplateInstance> form() {
        AssistedForm form = new AssistedForm();
        form.arrivedOn = clock.today().toString();
        return form(takesIn(), form, null, UUID.randomUUID().toString(), null);
    }

    @POST
    @Path("/new")
    public Uni<Response> takeIn(@BeanParam AssistedForm form, @RestForm String key) {
        Scope scope = takesIn();
        return RefusedForm.orDone(
                () -> commands.takeIn(scope, key, form.filing())
                        .chain(filed -> filed.again()
                                ? queries.atCounter(scope, filed.id())
                                        .chain(first -> form(
                                                scope,
                                                form,
                                                null,
                                                UUID.randomUUID().toString(),
                                                first))
                                        .map(page -> Response.ok(page).build())
                                : Uni.createFrom().item(toReceipt(filed.id()))),
                "channel",
                faults -> form(scope, form, faults, key, null));
    }

    /** Handed to the applicant: number and code, with which the progress is seen without an account. */
    @GET
    @Path("/{id}/receipt")
    public Uni<TemplateInstance> receipt(UUID id) {
        Scope staff = caller.scope().requireStaff();
        return queries.atCounter(staff, id)
                .invoke(request -> CaseLetters.mayHandOut(staff, request))
                .chain(request -> register.organisation(request.organisationId())
                        .chain(unit -> queries.queryCode(id).map(code -> Templates.receipt(request, unit, code))));
    }

    private Uni<TemplateInstance> form(
            Scope scope, AssistedForm form, Map<String, FieldFault> faults, String key, DisclosureRequestView first) {
        return register.units()
                .map(units -> Templates.form(
                        form,
                        units.stream()
                                .filter(unit -> RequestRights.isCounter(scope, unit.id()))
                                .toList(),
                        faults,
                        key,
                        first));
    }

    private Scope takesIn() {
        Scope staff = caller.scope().requireStaff();
        var unused = RequestRights.counterAnywhere(staff);
        return staff;
    }

    private static Response toReceipt(UUID id) {
        return Response.seeOther(URI.create("/requests/cases/" + id + "/receipt"))
                .build();
    }
}
