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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.form.RefusedForm;

/** The offices of the register for people: read by staff, entered by system administrators, approved by security ones. */
@Path("/register/appointments")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class AppointmentPages {

    private static final String PAGE = "/register/appointments";

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance appointments(
                List<AppointmentView> appointments,
                List<AppointmentView> notApproved,
                boolean writes,
                boolean decides,
                AppointmentTyped typed,
                List<UUID> picked,
                String reason,
                Map<String, FieldFault> errors);

        static native TemplateInstance tasks(List<AppointmentView> waiting);
    }

    private final RegisterCommands commands;
    private final RegisterQueries queries;
    private final BusinessClock clock;
    private final Caller caller;

    AppointmentPages(RegisterCommands commands, RegisterQueries queries, BusinessClock clock, Caller caller) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> appointments() {
        return appointments(new AppointmentTyped(), null, null, Map.of());
    }

    /** {@code picked}: null for all; {@code reason}: of a refusal, as it was typed. */
    private Uni<TemplateInstance> appointments(
            AppointmentTyped typed, List<UUID> picked, String reason, Map<String, FieldFault> errors) {
        Scope staff = caller.scope().requireStaff();
        LocalDate today = clock.today();
        return queries.appointments(staff, null, today).chain(held -> queries.notApproved(staff, today)
                .map(notApproved -> Templates.appointments(
                        held,
                        notApproved,
                        staff.holds(Role.SYSTEM_ADMIN),
                        staff.holds(Role.SECURITY_ADMIN) && notApproved.stream().anyMatch(AppointmentView::waits),
                        typed,
                        picked,
                        reason,
                        errors)));
    }

    @POST
    public Uni<Response> appoint(@RestForm String key, @BeanParam AppointmentTyped typed) {
        return RefusedForm.orDone(
                () -> commands.appoint(caller.scope(), key, typed.form()).map(done -> back()),
                "account",
                faults -> appointments(typed, null, null, faults));
    }

    @POST
    @Path("/approval")
    public Uni<Response> approve(@RestForm List<UUID> ids) {
        return decided(() -> commands.approve(caller.scope(), ids), ids, null);
    }

    @POST
    @Path("/refusal")
    public Uni<Response> refuse(@RestForm List<UUID> ids, @RestForm String reason) {
        return decided(() -> commands.refuse(caller.scope(), ids, new Reason(reason)), ids, reason);
    }

    private Uni<Response> decided(Supplier<Uni<Void>> decision, List<UUID> ids, String reason) {
        return RefusedForm.orDone(
                () -> decision.get().map(done -> back()),
                Deciding.CHOSEN,
                faults -> appointments(new AppointmentTyped(), ids, reason, faults));
    }

    /** Ends it at once; withdraws what waits. */
    @POST
    @Path("/{id}/end")
    public Uni<Response> end(UUID id, @RestForm int version) {
        LocalDate atOnce = null;
        return commands.end(caller.scope(), id, new Version(version), atOnce).map(done -> back());
    }

    /** What waits for the reader's approval, as a part of the page of all tasks. */
    @GET
    @Path("/fragments/tasks")
    public Uni<TemplateInstance> tasks() {
        Scope security = caller.scope();
        var unused = security.requireStaff().requireAnywhere(Role.SECURITY_ADMIN);
        return queries.notApproved(security, clock.today())
                .map(all -> Templates.tasks(
                        all.stream().filter(AppointmentView::waits).toList()));
    }

    private static Response back() {
        return Response.seeOther(URI.create(PAGE)).build();
    }
}
