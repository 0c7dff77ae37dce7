package org.sunshinegov.request.recordcorrection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.documents.download.Download;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.form.RefusedForm;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.applicant.Applicant;
import org.sunshinegov.request.applicant.ApplicantStore;
import org.sunshinegov.request.applicant.LookPurpose;
import org.sunshinegov.request.recordcorrection.RecordCorrectionView.Line;

/** Asking for the correction of a record about oneself, and examining it: the same pages for applicants and officers. */
@Path("/requests/corrections")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class RecordCorrectionPages {

    private static final int PAGE = 20;

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance tasks(List<Line> corrections);

        static native TemplateInstance list(Page<Line> corrections, boolean staff, boolean files);

        static native TemplateInstance form(CorrectionForm form, List<Organisation> units, String key, boolean staff);

        /** {@code units}: where it can be transferred to; {@code applicant} null unless he is looked at. */
        static native TemplateInstance correction(
                RecordCorrectionView view,
                List<Organisation> units,
                CorrectionForm form,
                Applicant applicant,
                boolean staff);
    }

    private final RecordCorrectionCommands commands;
    private final RecordCorrectionQueries queries;
    private final ApplicantStore applicants;
    private final DocumentStore documents;
    private final Register register;
    private final BusinessClock clock;
    private final Caller caller;

    RecordCorrectionPages(
            RecordCorrectionCommands commands,
            RecordCorrectionQueries queries,
            ApplicantStore applicants,
            DocumentStore documents,
            Register register,
            BusinessClock clock,
            Caller caller) {
        this.commands = commands;
        this.queries = queries;
        this.applicants = applicants;
        this.documents = documents;
        this.register = register;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> list(@RestQuery String after) {
        Scope reader = caller.signedIn();
        Cursor cursor = after == null || after.isBlank() ? null : Cursor.fromString(after);
        return queries.list(reader, null, cursor, PAGE)
                .map(page -> Templates.list(page, reader.isStaff(), mayFile(reader)));
    }

    /** What waits for the officers of a unit, as a part of the page of all tasks. */
    @GET
    @Path("/fragments/tasks")
    public Uni<TemplateInstance> tasks() {
        Scope staff = caller.scope().requireStaff();
        return queries.toExamine(staff).map(Templates::tasks);
    }

    @GET
    @Path("/new")
    public Uni<TemplateInstance> form() {
        return form(files(), new CorrectionForm(), UUID.randomUUID().toString());
    }

    @POST
    @Path("/new")
    public Uni<Response> file(@BeanParam CorrectionForm form, @RestForm String key) {
        Scope scope = files();
        return RefusedForm.orDone(
                () -> commands.file(scope, key, form.filing())
                        .map(location -> to(location.getPath().substring(RecordCorrectionCommands.API.length()))),
                "record",
                faults -> {
                    form.faults = faults;
                    return form(scope, form, key);
                });
    }

    @GET
    @Path("/{id}")
    public Uni<TemplateInstance> correction(UUID id) {
        return page(id, new CorrectionForm(), null);
    }

    /** Only for the unit's officers, and every look leaves a record. */
    @GET
    @Path("/{id}/applicant")
    public Uni<TemplateInstance> applicant(UUID id, @RestQuery String purpose) {
        Scope staff = caller.scope().requireStaff();
        return queries.byId(staff, id).chain(view -> {
            var unused = staff.require(view.organisationId(), Role.DISCLOSURE_OFFICER);
            return applicants
                    .shown(view.applicantId(), staff.subject(), id, LookPurpose.of(purpose), clock.instant())
                    .chain(applicant -> page(id, new CorrectionForm(), applicant));
        });
    }

    @POST
    @Path("/{id}/decision")
    public Uni<Response> decide(UUID id, @RestForm int version, @BeanParam CorrectionForm form) {
        return orAgain(
                id, "answer", form, () -> commands.decide(caller.scope(), id, new Version(version), form.decision())
                        .map(done -> to("/" + id)));
    }

    @POST
    @Path("/{id}/transfer")
    public Uni<Response> transfer(UUID id, @RestForm int version, @BeanParam CorrectionForm form) {
        return orAgain(id, "organisationId", form, () -> commands.transfer(
                        caller.scope(),
                        id,
                        new Version(version),
                        Typed.id(form.organisationId),
                        new Reason(form.reason).given())
                .map(done -> to("")));
    }

    @POST
    @Path("/{id}/withdrawal")
    public Uni<Response> withdraw(UUID id, @RestForm int version) {
        return commands.withdraw(caller.scope(), id, new Version(version)).map(done -> to("/" + id));
    }

    @POST
    @Path("/{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> attach(UUID id, @RestForm String key, @RestForm("file") FileUpload file) {
        return orAgain(
                id, "file", new CorrectionForm(), () -> commands.attach(caller.scope(), key, id, Body.required(file))
                        .map(document -> to("/" + id)));
    }

    private Uni<Response> orAgain(UUID id, String field, CorrectionForm form, Supplier<Uni<Response>> act) {
        return RefusedForm.orDone(act, field, faults -> {
            form.faults = faults;
            form.sentTo = RefusedForm.name("/requests/corrections/" + id);
            return page(id, form, null);
        });
    }

    @GET
    @Path("/{id}/documents/{documentId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public RestMulti<byte[]> document(UUID id, UUID documentId) {
        return Download.of(queries.byId(caller.signedIn(), id).chain(view -> {
            if (view.statement() == null) {
                throw Refusal.notFound();
            }
            return documents.open(RecordCorrectionQueries.OWNER, id, documentId);
        }));
    }

    private Uni<TemplateInstance> page(UUID id, CorrectionForm form, Applicant applicant) {
        Scope reader = caller.signedIn();
        return queries.byId(reader, id).chain(view -> register.units()
                .map(units -> Templates.correction(
                        view,
                        units.stream()
                                .filter(unit -> !unit.id().equals(view.organisationId()))
                                .toList(),
                        form,
                        applicant,
                        reader.isStaff())));
    }

    private Uni<TemplateInstance> form(Scope scope, CorrectionForm form, String key) {
        return register.units()
                .map(units -> Templates.form(
                        form,
                        units.stream()
                                .filter(unit -> scope.isCitizen() || takesIn(scope, unit.id()))
                                .toList(),
                        key,
                        scope.isStaff()));
    }

    private static boolean takesIn(Scope scope, UUID unit) {
        return scope.appointmentAs(unit, Role.DISCLOSURE_OFFICER, Role.COUNTER_OFFICER)
                .isPresent();
    }

    /** Who files: a citizen, or an officer who enters it for one. */
    private Scope files() {
        Scope scope = caller.signedIn();
        if (!scope.isCitizen()) {
            var unused = scope.requireStaff().requireAnywhere(Role.DISCLOSURE_OFFICER, Role.COUNTER_OFFICER);
        }
        return scope;
    }

    private static boolean mayFile(Scope scope) {
        return scope.isCitizen() || scope.holds(Role.DISCLOSURE_OFFICER) || scope.holds(Role.COUNTER_OFFICER);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create("/requests/corrections" + path)).build();
    }
}
