package org.sunshinegov.catalog.reference;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.documents.download.ContentDisposition;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.RefusedForm;

/** The working calendar for people: read by staff, brought in by the district office, released by the leading group. */
@Path("/register/calendar")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class CalendarPages {

    private static final String CSV = "text/csv; charset=UTF-8";
    private static final char UTF_8_MARK = '\uFEFF';

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        /** {@code rows}: what is wrong with the rows of the file that was refused; {@code key}: of the form. */
        static native TemplateInstance calendar(
                CalendarView calendar,
                List<CalendarProposalView> proposals,
                boolean proposes,
                String key,
                Map<String, FieldFault> errors,
                List<FieldFault> rows);

        /** Whether the reader sees whose dates would move, may take it back, and decides; {@code reason}: as it was typed. */
        static native TemplateInstance proposal(
                CalendarProposalView proposal,
                boolean previews,
                boolean withdraws,
                boolean decides,
                String reason,
                Map<String, FieldFault> errors);

        static native TemplateInstance tasks(List<CalendarProposalView> proposals);
    }

    private final CalendarCommands commands;
    private final CalendarQueries queries;
    private final Caller caller;

    CalendarPages(CalendarCommands commands, CalendarQueries queries, Caller caller) {
        this.commands = commands;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> calendar() {
        return calendar(UUID.randomUUID().toString(), Map.of());
    }

    private Uni<TemplateInstance> calendar(String key, Map<String, FieldFault> faults) {
        Scope staff = caller.scope().requireStaff();
        Map<String, FieldFault> errors = new TreeMap<>(faults);
        List<FieldFault> rows = CalendarFile.takeRows(errors);
        return queries.inForce(staff).chain(inForce -> queries.proposals(staff)
                .map(proposals ->
                        Templates.calendar(inForce, proposals, staff.holds(Role.DISTRICT_OFFICE), key, errors, rows)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> propose(@RestForm String key, @RestForm("file") FileUpload file) {
        return RefusedForm.orDone(
                () -> commands.propose(caller.scope(), key, file)
                        .map(location -> back(location.getPath().replaceAll(".*/", ""))),
                "file",
                faults -> calendar(UUID.randomUUID().toString(), faults));
    }

    /** What waits for the reader's decision, as a part of the page of all tasks. */
    @GET
    @Path("/fragments/tasks")
    public Uni<TemplateInstance> tasks() {
        Scope leading = caller.scope().requireStaff();
        var unused = leading.requireAnywhere(Role.LEADING_GROUP);
        return queries.proposals(leading)
                .map(all -> Templates.tasks(all.stream()
                        .filter(one -> one.waitsFor(leading.subject()))
                        .toList()));
    }

    @GET
    @Path("/in-force.csv")
    @Produces(CSV)
    public Uni<Response> file() {
        return queries.file(caller.scope()).map(days -> csv("工作日历.csv", days));
    }

    @GET
    @Path("/of-this-release.csv")
    @Produces(CSV)
    public Response bundledFile() {
        return csv("工作日历（随版本附带）.csv", queries.bundledFile(caller.scope()));
    }

    @GET
    @Path("/{proposalId}")
    public Uni<TemplateInstance> proposal(UUID proposalId) {
        return proposal(proposalId, null, Map.of());
    }

    private Uni<TemplateInstance> proposal(UUID id, String reason, Map<String, FieldFault> errors) {
        Scope staff = caller.scope().requireStaff();
        return queries.proposal(staff, id)
                .map(view -> Templates.proposal(
                        view,
                        staff.holds(Role.DISTRICT_OFFICE) || staff.holds(Role.LEADING_GROUP),
                        staff.holds(Role.DISTRICT_OFFICE) && view.mayBeWithdrawnBy(staff.subject()),
                        staff.holds(Role.LEADING_GROUP) && view.waitsFor(staff.subject()),
                        reason,
                        errors));
    }

    @POST
    @Path("/{proposalId}/release")
    public Uni<Response> release(UUID proposalId, @RestForm int version) {
        return decided(proposalId, commands.release(caller.scope(), proposalId, new Version(version)));
    }

    @POST
    @Path("/{proposalId}/refusal")
    public Uni<Response> refuse(UUID proposalId, @RestForm int version, @RestForm String reason) {
        return RefusedForm.orDone(
                () -> decided(
                        proposalId,
                        commands.refuse(caller.scope(), proposalId, new Version(version), new Reason(reason).given())),
                "reason",
                faults -> proposal(proposalId, reason, faults));
    }

    @POST
    @Path("/{proposalId}/withdrawal")
    public Uni<Response> withdraw(UUID proposalId, @RestForm int version) {
        return decided(proposalId, commands.withdraw(caller.scope(), proposalId, new Version(version)));
    }

    private static Uni<Response> decided(UUID id, Uni<Void> decision) {
        return decision.map(done -> back(id.toString()));
    }

    private static Response back(String id) {
        return Response.seeOther(URI.create("/register/calendar/" + id)).build();
    }

    private static Response csv(String name, String days) {
        return Response.ok(UTF_8_MARK + days)
                .header("Content-Disposition", ContentDisposition.attachment(name))
                .build();
    }
}
