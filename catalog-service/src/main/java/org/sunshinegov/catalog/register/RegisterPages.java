package org.sunshinegov.catalog.register;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.form.RefusedForm;

/** The register for people: read by staff, written by system administrators. */
@Path("/register")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class RegisterPages {

    private static final int PAGE = 50;

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance organisations(
                List<Branch> tree,
                List<OrganisationView> understaffed,
                boolean writes,
                boolean closes,
                OrganisationTyped typed,
                Map<String, FieldFault> errors);

        static native TemplateInstance organisation(
                OrganisationView unit, OrganisationTyped typed, Map<String, FieldFault> errors);

        static native TemplateInstance closing(
                OrganisationView unit, ClosingTyped typed, Map<String, FieldFault> errors);

        static native TemplateInstance people(
                Page<PersonView> people, boolean writes, PersonTyped typed, Map<String, FieldFault> errors);
    }

    private final RegisterCommands commands;
    private final RegisterQueries queries;
    private final BusinessClock clock;
    private final Caller caller;

    RegisterPages(RegisterCommands commands, RegisterQueries queries, BusinessClock clock, Caller caller) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> organisations() {
        return organisations(new OrganisationTyped(), Map.of());
    }

    private Uni<TemplateInstance> organisations(OrganisationTyped typed, Map<String, FieldFault> errors) {
        Scope staff = caller.scope().requireStaff();
        return queries.organisations().chain(all -> queries.understaffed(staff, clock.today())
                .map(understaffed -> Templates.organisations(
                        Branch.tree(all),
                        understaffed,
                        writes(staff),
                        staff.holds(Role.DISTRICT_OFFICE),
                        typed,
                        errors)));
    }

    @POST
    public Uni<Response> register(@RestForm String key, @BeanParam OrganisationTyped typed) {
        return RefusedForm.orDone(
                () -> commands.register(caller.scope(), key, typed.form()).map(done -> back("/register")),
                "code",
                faults -> organisations(typed, faults));
    }

    @GET
    @Path("/organisations/{id}")
    public Uni<TemplateInstance> organisation(UUID id) {
        var unused = caller.scope().requireStaff().requireAnywhere(Role.SYSTEM_ADMIN);
        return queries.organisation(id).chain(unit -> parentOf(unit)
                .map(parent -> Templates.organisation(unit, OrganisationTyped.of(unit, parent), Map.of())));
    }

    /** Its code; null of the district. */
    private Uni<String> parentOf(OrganisationView unit) {
        return unit.parentId() == null
                ? Uni.createFrom().nullItem()
                : queries.organisation(unit.parentId()).map(OrganisationView::code);
    }

    @POST
    @Path("/organisations/{id}")
    public Uni<Response> change(UUID id, @RestForm int version, @BeanParam OrganisationTyped typed) {
        return RefusedForm.orDone(
                () -> commands.change(caller.scope(), id, new Version(version), typed.form())
                        .map(done -> back("/register")),
                "nameZh",
                faults -> queries.organisation(id).map(unit -> Templates.organisation(unit, typed, faults)));
    }

    @GET
    @Path("/organisations/{id}/closing")
    public Uni<TemplateInstance> closing(UUID id) {
        return closing(id, new ClosingTyped(), Map.of());
    }

    private Uni<TemplateInstance> closing(UUID id, ClosingTyped typed, Map<String, FieldFault> errors) {
        var unused = caller.scope().requireStaff().requireAnywhere(Role.DISTRICT_OFFICE);
        return queries.organisation(id).map(unit -> Templates.closing(unit, typed, errors));
    }

    @POST
    @Path("/organisations/{id}/closing")
    public Uni<Response> close(UUID id, @RestForm int version, @BeanParam ClosingTyped typed) {
        return RefusedForm.orDone(
                () -> commands.close(caller.scope(), id, new Version(version), typed.form())
                        .map(done -> back("/register")),
                "cause",
                faults -> closing(id, typed, faults));
    }

    @GET
    @Path("/people")
    public Uni<TemplateInstance> people(@RestQuery Cursor after) {
        return people(after, new PersonTyped(), Map.of());
    }

    private Uni<TemplateInstance> people(Cursor after, PersonTyped typed, Map<String, FieldFault> errors) {
        Scope staff = caller.scope().requireStaff();
        return queries.people(staff, after, PAGE).map(page -> Templates.people(page, writes(staff), typed, errors));
    }

    @POST
    @Path("/people")
    public Uni<Response> register(@RestForm String key, @BeanParam PersonTyped typed) {
        return RefusedForm.orDone(
                () -> commands.register(caller.scope(), key, typed.form()).map(done -> back("/register/people")),
                "account",
                faults -> people(null, typed, faults));
    }

    private static boolean writes(Scope staff) {
        return staff.holds(Role.SYSTEM_ADMIN);
    }

    private static Response back(String to) {
        return Response.seeOther(URI.create(to)).build();
    }
}
