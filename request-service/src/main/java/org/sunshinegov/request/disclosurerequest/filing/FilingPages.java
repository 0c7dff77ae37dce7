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
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.documents.download.Download;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.web.due.DueExplanation;
import org.sunshinegov.kernel.web.due.Explained;
import org.sunshinegov.kernel.web.form.RefusedForm;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestCommands;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestCommands.FiledAt;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestQueries;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView;
import org.sunshinegov.request.disclosurerequest.TrackedView;
import org.sunshinegov.request.disclosurerequest.caseletter.CaseLetters;
import org.sunshinegov.request.disclosurerequest.caselist.RequestFilter;
import org.sunshinegov.request.disclosurerequest.caselist.RequestLineView;
import org.sunshinegov.request.disclosurerequest.period.ExcessCommands;
import org.sunshinegov.request.disclosurerequest.period.PeriodCommands;
import org.sunshinegov.request.disclosurerequest.period.PeriodForm;
import org.sunshinegov.request.disclosurerequest.publication.PublicationCommands;
import org.sunshinegov.request.disclosurerequest.reading.ReadingCommands;
import org.sunshinegov.request.disclosurerequest.reply.ReplyDocumentStore;
import org.sunshinegov.request.disclosurerequest.reply.ReplyText;
import org.sunshinegov.request.handover.HandOverQueries;
import org.sunshinegov.request.letter.LetterView;

/** The pages of applicants: file, check, receipt, my requests, track without an account. */
@Path("/requests")
@Produces(MediaType.TEXT_HTML)
@Cancellable(false)
class FilingPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        /** {@code files}: whether the reader, signed in or not, may be an applicant. */
        static native TemplateInstance home(boolean files);

        static native TemplateInstance form(
                FilingForm form, List<Organisation> units, Map<String, FieldFault> errors, String key);

        /** {@code first}: of the same request, filed just before; null where there is none. */
        static native TemplateInstance check(
                FilingForm form, Organisation unit, List<Organisation> others, String key, FirstReceipt first);

        static native TemplateInstance mine(Page<RequestLineView> requests);

        /** {@code former} null unless its unit was closed and a successor took it over. */
        static native TemplateInstance request(
                DisclosureRequestView request,
                Organisation unit,
                String queryCode,
                ReplyText reply,
                List<LetterView> letters,
                HandOverQueries.Former former,
                boolean fresh,
                PeriodForm period);

        static native TemplateInstance due(DisclosureRequestView request, DueExplanation explanation, String back);

        static native TemplateInstance joint(JointFilingView joint, boolean fresh);

        /** {@code found} several for an application to several units; none where nothing was found, or asked. */
        static native TemplateInstance track(String number, String code, List<TrackedView> found, boolean asked);
    }

    /** What the applicant has of the request he filed just before. */
    record FirstReceipt(String receiptNumber, Instant filedAt, String page) {}

    private final DisclosureRequestCommands commands;
    private final PeriodCommands periods;
    private final ExcessCommands excess;
    private final ReadingCommands readings;
    private final PublicationCommands publications;
    private final DisclosureRequestQueries queries;
    private final ReplyDocumentStore documents;
    private final CaseLetters letters;
    private final JointFilings joint;
    private final HandOverQueries handOvers;
    private final Register register;
    private final Caller caller;

    FilingPages(
            DisclosureRequestCommands commands,
            PeriodCommands periods,
            ExcessCommands excess,
            ReadingCommands readings,
            PublicationCommands publications,
            DisclosureRequestQueries queries,
            ReplyDocumentStore documents,
            CaseLetters letters,
            JointFilings joint,
            HandOverQueries handOvers,
            Register register,
            Caller caller) {
        this.commands = commands;
        this.periods = periods;
        this.excess = excess;
        this.readings = readings;
        this.publications = publications;
        this.queries = queries;
        this.documents = documents;
        this.letters = letters;
        this.joint = joint;
        this.handOvers = handOvers;
        this.register = register;
        this.caller = caller;
    }

    @GET
    public TemplateInstance home() {
        return Templates.home(caller.scope().isCitizen() || caller.scope().kind() == Scope.Kind.PUBLIC);
    }

    @GET
    @Path("/new")
    @Authenticated
    public Uni<TemplateInstance> form(@RestQuery UUID unit, @RestQuery String subject) {
        FilingForm form = new FilingForm();
        form.organisationId = unit == null ? null : unit.toString();
        form.subject = subject;
        form.name = caller.scope().name();
        return form(form, Map.of(), UUID.randomUUID().toString());
    }

    /** Checks what was typed and shows it once more; or, sent back for correction, shows the form as it was. */
    @POST
    @Path("/check")
    @Authenticated
    public Uni<Response> check(@BeanParam FilingForm form, @RestForm String key, @RestForm String correct) {
        if (correct != null) {
            return form(form, Map.of(), key).map(FilingPages::shown);
        }
        return commands.faults(form.request())
                .chain(faults -> faults.isEmpty()
                        ? checked(form, key, null)
                        : form(form, faults, key).map(RefusedForm::of));
    }

    @POST
    @Path("/new")
    @Authenticated
    public Uni<Response> file(@BeanParam FilingForm form, @RestForm String key) {
        Scope applicant = caller.signedIn();
        return RefusedForm.orDone(
                () -> commands.file(applicant, key, form.request())
                        .chain(filed -> filed.again()
                                ? firstShown(applicant, filed, form)
                                : Uni.createFrom().item(seeOther(receiptOf(filed)))),
                "organisationId",
                faults -> form(form, faults, UUID.randomUUID().toString()));
    }

    private static String receiptOf(FiledAt filed) {
        return (filed.joint() ? "/requests/mine/joint/" : "/requests/mine/") + filed.id() + "?fresh=true";
    }

    /** With a fresh key: whoever insists files another request. */
    private Uni<Response> firstShown(Scope applicant, FiledAt filed, FilingForm form) {
        String page = receiptOf(filed);
        Uni<FirstReceipt> first = filed.joint()
                ? joint.of(applicant, filed.id()).map(all -> new FirstReceipt(all.receiptNumber(), all.filedAt(), page))
                : queries.byId(applicant, filed.id())
                        .map(one -> new FirstReceipt(one.receiptNumber(), one.submittedAt(), page));
        return first.chain(receipt -> checked(form, UUID.randomUUID().toString(), receipt));
    }

    private Uni<Response> checked(FilingForm form, String key, FirstReceipt first) {
        return register.organisation(form.unit()).chain(unit -> register.units()
                .map(units -> units.stream()
                        .filter(one -> form.chosen().contains(one.id().toString()))
                        .toList())
                .map(others -> shown(Templates.check(form, unit, others, key, first))));
    }

    @GET
    @Path("/mine/joint/{jointId}")
    @Authenticated
    public Uni<TemplateInstance> jointly(UUID jointId, @RestQuery boolean fresh) {
        return joint.of(caller.scope().requireCitizen(), jointId).map(found -> Templates.joint(found, fresh));
    }

    @GET
    @Path("/mine/joint/{jointId}/receipt-slip")
    @Authenticated
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public RestMulti<byte[]> jointSlip(UUID jointId) {
        return Download.of(letters.jointSlip(caller.scope(), jointId));
    }

    @GET
    @Path("/mine")
    @Authenticated
    public Uni<TemplateInstance> mine(@BeanParam RequestFilter filter) {
        return queries.list(caller.scope().requireCitizen(), filter).map(Templates::mine);
    }

    @GET
    @Path("/mine/{id}")
    @Authenticated
    public Uni<TemplateInstance> request(UUID id, @RestQuery boolean fresh) {
        return shown(id, fresh, new PeriodForm());
    }

    private Uni<TemplateInstance> shown(UUID id, boolean fresh, PeriodForm period) {
        Scope applicant = caller.scope().requireCitizen();
        period.sentTo = RefusedForm.name("/requests/mine/" + id);
        return queries.byId(applicant, id).chain(request -> letters.of(applicant, request)
                .chain(written -> register.organisation(request.organisationId())
                        .chain(unit -> queries.queryCode(id)
                                .chain(code -> documents.replyText(request).chain(reply -> handOvers
                                        .formerOf(id)
                                        .map(former -> Templates.request(
                                                request,
                                                unit,
                                                code,
                                                reply.orElse(null),
                                                written,
                                                former.orElse(null),
                                                fresh,
                                                period)))))));
    }

    @GET
    @Path("/mine/{id}/due")
    @Authenticated
    public Uni<TemplateInstance> due(UUID id) {
        return queries.byId(caller.signedIn(), id)
                .map(request -> Templates.due(request, Explained.of(request.due()), "/requests/mine/" + id));
    }

    @POST
    @Path("/mine/{id}/confirmation")
    @Authenticated
    public Uni<Response> confirm(UUID id, @RestForm int version) {
        return commands.confirmByApplicant(caller.signedIn(), id, new Version(version), null)
                .map(done -> seeOther("/requests/mine/" + id));
    }

    @POST
    @Path("/mine/{id}/clarification")
    @Authenticated
    public Uni<Response> clarify(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return RefusedForm.orDone(
                () -> periods.clarify(caller.signedIn().requireCitizen(), id, new Version(version), form.clarify())
                        .map(done -> seeOther("/requests/mine/" + id)),
                "text",
                faults -> {
                    form.faults = faults;
                    return shown(id, false, form);
                });
    }

    @POST
    @Path("/mine/{id}/reasons")
    @Authenticated
    public Uni<Response> giveReasons(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return RefusedForm.orDone(
                () -> excess.give(caller.signedIn().requireCitizen(), id, new Version(version), form.giveReasons())
                        .map(done -> seeOther("/requests/mine/" + id)),
                "text",
                faults -> {
                    form.faults = faults;
                    return shown(id, false, form);
                });
    }

    @POST
    @Path("/mine/{id}/reading-date")
    @Authenticated
    public Uni<Response> moveReading(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return RefusedForm.orDone(
                () -> readings.move(caller.signedIn().requireCitizen(), id, new Version(version), form.moveReading())
                        .map(done -> seeOther("/requests/mine/" + id)),
                "readingOn",
                faults -> {
                    form.faults = faults;
                    return shown(id, false, form);
                });
    }

    @POST
    @Path("/mine/{id}/publication-suggestion")
    @Authenticated
    public Uni<Response> suggest(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return RefusedForm.orDone(
                () -> publications
                        .suggest(caller.signedIn().requireCitizen(), id, new Version(version), form.suggestion)
                        .map(done -> seeOther("/requests/mine/" + id)),
                "suggestion",
                faults -> {
                    form.faults = faults;
                    return shown(id, false, form);
                });
    }

    @POST
    @Path("/mine/{id}/withdrawal")
    @Authenticated
    public Uni<Response> withdraw(UUID id, @RestForm int version) {
        return commands.withdraw(caller.signedIn(), id, new Version(version))
                .map(done -> seeOther("/requests/mine/" + id));
    }

    /** Documents by the page's own session: for the applicant those of the issued reply, for officers those of the case. */
    @GET
    @Path("/documents/{id}/{documentId}")
    @Authenticated
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public RestMulti<byte[]> document(UUID id, UUID documentId) {
        return Download.of(documents.open(caller.signedIn(), id, documentId));
    }

    @GET
    @Path("/track")
    public TemplateInstance track() {
        return Templates.track(null, null, List.of(), false);
    }

    /** By post, so that the code stands in no address and no log; what is not found is not found, as for its slip. */
    @POST
    @Path("/track")
    public Uni<Response> track(@RestForm String number, @RestForm String code) {
        return queries.tracked(number, code)
                .map(found -> Response.status(found.isEmpty() ? Status.NOT_FOUND : Status.OK)
                        .entity(Templates.track(number, code, found, true))
                        .build());
    }

    @POST
    @Path("/track/receipt-slip")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public RestMulti<byte[]> trackedSlip(@RestForm String number, @RestForm String code) {
        return Download.of(letters.trackedSlip(number, code));
    }

    private Uni<TemplateInstance> form(FilingForm form, Map<String, FieldFault> faults, String key) {
        return register.units().map(units -> Templates.form(form, units, faults.isEmpty() ? null : faults, key));
    }

    private static Response shown(TemplateInstance page) {
        return Response.ok(page).build();
    }

    private static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
