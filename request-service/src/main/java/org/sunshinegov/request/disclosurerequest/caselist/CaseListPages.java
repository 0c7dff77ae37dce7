package org.sunshinegov.request.disclosurerequest.caselist;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.register.Officer;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.form.RefusedForm;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestCommands;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestQueries;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.model.State;
import org.sunshinegov.request.savedview.SavedView;
import org.sunshinegov.request.savedview.SavedViewStore;
import org.sunshinegov.request.sheet.Sheet;

/** The console's list of requests: filters, views kept under a name, tables for spreadsheets, and many cases to one handler. */
@Path("/requests/cases")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class CaseListPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(CaseListView view);

        static native TemplateInstance assigned(List<CaseResult> results);
    }

    /**
     * @param form what was chosen or typed and refused
     * @param keepsFiles whether the archive and the table of old cases are his
     * @param query the filters as they stand in the address; empty for none
     * @param assigns the unit whose cases this officer may give to its drafters; null where there is none, or several and the list is not
     *     narrowed to one
     */
    record CaseListView(
            Page<RequestLineView> requests,
            RequestFilter filter,
            CaseListForm form,
            String query,
            List<SavedView> saved,
            List<Organisation> units,
            UUID assigns,
            List<Officer> handlers,
            boolean takesIn,
            boolean keepsFiles,
            boolean editsLetters,
            boolean readsSeals) {

        public List<State> states() {
            return List.of(State.values());
        }

        public boolean assignable(RequestLineView line) {
            return line.organisationId().equals(assigns)
                    && (line.state() == State.REGISTERED || line.state() == State.IN_PROGRESS);
        }
    }

    private final DisclosureRequestQueries queries;
    private final DisclosureRequestCommands commands;
    private final CaseSheet sheet;
    private final SavedViewStore views;
    private final Register register;
    private final BusinessClock clock;
    private final Caller caller;

    CaseListPages(
            DisclosureRequestQueries queries,
            DisclosureRequestCommands commands,
            CaseSheet sheet,
            SavedViewStore views,
            Register register,
            BusinessClock clock,
            Caller caller) {
        this.queries = queries;
        this.commands = commands;
        this.sheet = sheet;
        this.views = views;
        this.register = register;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> list(@BeanParam RequestFilter filter) {
        return list(filter, new CaseListForm());
    }

    private Uni<TemplateInstance> list(RequestFilter filter, CaseListForm form) {
        Scope staff = caller.scope().requireStaff();
        UUID assigns = assigns(staff, filter.unitId());
        return Uni.combine()
                .all()
                .unis(
                        queries.list(staff, filter),
                        views.of(staff.subject()),
                        register.units(),
                        assigns == null
                                ? Uni.createFrom().item(List.<Officer>of())
                                : register.officers(assigns, Role.DRAFTER, clock.today()))
                .with((page, saved, units, handlers) -> Templates.list(new CaseListView(
                        page,
                        filter,
                        form,
                        filter.query(),
                        saved,
                        units.stream().filter(unit -> staff.sees(unit.id())).toList(),
                        assigns,
                        handlers,
                        staff.holds(Role.DISCLOSURE_OFFICER)
                                || staff.holds(Role.COUNTER_OFFICER)
                                || staff.holds(Role.DISTRICT_OFFICE),
                        staff.holds(Role.DISCLOSURE_OFFICER),
                        staff.holds(Role.DISTRICT_OFFICE),
                        staff.holds(Role.SECURITY_ADMIN) || staff.holds(Role.AUDIT_ADMIN))));
    }

    /** {@code format}: CSV, or XLSX where nothing else is said. */
    @GET
    @Path("/table")
    public Uni<Response> table(@BeanParam RequestFilter filter, @RestQuery String format) {
        Sheet.Format chosen = "csv".equalsIgnoreCase(format) ? Sheet.Format.CSV : Sheet.Format.XLSX;
        return sheet.of(caller.scope().requireStaff(), filter, chosen).map(table -> Response.ok(table)
                .type(chosen.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"requests-%s.%s\"".formatted(clock.today(), chosen.extension()))
                .header("Cache-Control", "no-store")
                .build());
    }

    @POST
    @Path("/assignment")
    public Uni<Response> assign(@BeanParam RequestFilter filter, @BeanParam CaseListForm form) {
        return orAgain(filter, form, "cases", () -> commands.assignTogether(caller.scope(), form.assignment())
                .map(results -> Response.ok(Templates.assigned(results)).build()));
    }

    @POST
    @Path("/views")
    public Uni<Response> keep(@BeanParam RequestFilter filter, @BeanParam CaseListForm form) {
        Scope staff = withCases();
        return orAgain(
                filter, form, "name", () -> views.save(staff.subject(), form.name, filter.query(), clock.instant())
                        .map(done -> toList(filter.query())));
    }

    private Uni<Response> orAgain(RequestFilter filter, CaseListForm form, String field, Supplier<Uni<Response>> act) {
        return RefusedForm.orDone(act, field, faults -> {
            form.faults = faults;
            return list(filter, form);
        });
    }

    @POST
    @Path("/views/{viewId}/removal")
    public Uni<Response> forget(UUID viewId) {
        return views.remove(withCases().subject(), viewId).map(done -> toList(""));
    }

    /** Who has no case in sight keeps no views of them; an administrator enters nothing here at all (7.4.5). */
    private Scope withCases() {
        Scope staff = caller.scope().requireStaff();
        if (!staff.seesDistrict() && staff.units().isEmpty()) {
            throw Refusal.forbidden("no-cases", "您的职责不涉及申请办理。", "Your office has nothing to do with requests.");
        }
        return staff;
    }

    private static Response toList(String query) {
        return Response.seeOther(URI.create("/requests/cases" + (query.isEmpty() ? "" : "?" + query)))
                .build();
    }

    /** Whose cases he may give to its drafters: the unit the list is narrowed to, or the only one he is officer of. */
    private static UUID assigns(Scope staff, UUID narrowedTo) {
        if (narrowedTo != null) {
            return RequestRights.isOfficer(staff, narrowedTo) ? narrowedTo : null;
        }
        List<UUID> units = staff.appointments().stream()
                .filter(as -> as.role() == Role.DISCLOSURE_OFFICER)
                .map(Appointment::organisationId)
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : null;
    }
}
