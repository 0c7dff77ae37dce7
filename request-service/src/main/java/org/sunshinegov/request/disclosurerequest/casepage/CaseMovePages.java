package org.sunshinegov.request.disclosurerequest.casepage;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.web.form.RefusedForm;
import org.sunshinegov.request.disclosurerequest.AssignForm;
import org.sunshinegov.request.disclosurerequest.CaseForm;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestCommands;
import org.sunshinegov.request.disclosurerequest.ReasonForm;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.archive.CaseArchive;
import org.sunshinegov.request.disclosurerequest.assistance.AssistanceCommands;
import org.sunshinegov.request.disclosurerequest.assistance.AssistanceForm;
import org.sunshinegov.request.disclosurerequest.certificate.CertificateCommands;
import org.sunshinegov.request.disclosurerequest.fee.FeeCommands;
import org.sunshinegov.request.disclosurerequest.legal.LegalCommands;
import org.sunshinegov.request.disclosurerequest.legal.LegalForm;
import org.sunshinegov.request.disclosurerequest.note.CaseNotes;
import org.sunshinegov.request.disclosurerequest.note.NoteForm;
import org.sunshinegov.request.disclosurerequest.period.ExcessCommands;
import org.sunshinegov.request.disclosurerequest.period.PeriodCommands;
import org.sunshinegov.request.disclosurerequest.period.PeriodForm;
import org.sunshinegov.request.disclosurerequest.period.SuspensionCommands;
import org.sunshinegov.request.disclosurerequest.publication.PublicationCommands;
import org.sunshinegov.request.disclosurerequest.reading.ReadingCommands;
import org.sunshinegov.request.disclosurerequest.reply.DraftForm;
import org.sunshinegov.request.disclosurerequest.reply.ReplyCommands;
import org.sunshinegov.request.disclosurerequest.reply.ServiceForm;
import org.sunshinegov.request.disclosurerequest.retention.RetentionCommands;

/** The forms on the page of a case; each leads back to the case, and comes back as it was typed when it has faults. */
@Path("/requests/cases/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class CaseMovePages {

    private final DisclosureRequestCommands requests;
    private final PeriodCommands periods;
    private final ExcessCommands excess;
    private final SuspensionCommands suspensions;
    private final FeeCommands fees;
    private final AssistanceCommands assistance;
    private final ReplyCommands replies;
    private final ReadingCommands readings;
    private final LegalCommands lawyers;
    private final CaseArchive archive;
    private final PublicationCommands publications;
    private final CaseNotes notes;
    private final RetentionCommands retention;
    private final CertificateCommands certificates;
    private final CaseQueries cases;
    private final Caller caller;

    CaseMovePages(
            DisclosureRequestCommands requests,
            PeriodCommands periods,
            ExcessCommands excess,
            SuspensionCommands suspensions,
            FeeCommands fees,
            AssistanceCommands assistance,
            ReplyCommands replies,
            ReadingCommands readings,
            LegalCommands lawyers,
            CaseArchive archive,
            PublicationCommands publications,
            CaseNotes notes,
            RetentionCommands retention,
            CertificateCommands certificates,
            CaseQueries cases,
            Caller caller) {
        this.requests = requests;
        this.periods = periods;
        this.excess = excess;
        this.suspensions = suspensions;
        this.fees = fees;
        this.assistance = assistance;
        this.replies = replies;
        this.readings = readings;
        this.lawyers = lawyers;
        this.archive = archive;
        this.publications = publications;
        this.notes = notes;
        this.retention = retention;
        this.certificates = certificates;
        this.cases = cases;
        this.caller = caller;
    }

    @POST
    @Path("/confirmation")
    public Uni<Response> confirm(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return orAgain(
                id, "on", form, () -> requests.confirmByOffice(caller.scope(), id, new Version(version), form.on()));
    }

    /** The officer notes that the applicant has confirmed, too: by call or on paper. */
    @POST
    @Path("/applicant-confirmation")
    public Uni<Response> confirmForApplicant(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return orAgain(
                id, "on", form, () -> requests.confirmByApplicant(caller.scope(), id, new Version(version), form.on()));
    }

    @POST
    @Path("/hold")
    public Uni<Response> hold(UUID id, @BeanParam ReasonForm form) {
        return orAgain(id, "reason", form, () -> retention.hold(caller.scope(), id, form.given()));
    }

    @POST
    @Path("/hold/lifting")
    public Uni<Response> liftHold(UUID id, @BeanParam ReasonForm form) {
        return orAgain(id, "reason", form, () -> retention.lift(caller.scope(), id, form.given()));
    }

    @POST
    @Path("/withdrawal")
    public Uni<Response> withdraw(UUID id, @RestForm int version) {
        return requests.withdraw(caller.scope(), id, new Version(version)).map(done -> back(id));
    }

    @POST
    @Path("/clarification-request")
    public Uni<Response> askClarification(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return orAgain(
                id,
                "points",
                form,
                () -> periods.askClarification(caller.scope(), id, new Version(version), form.askClarification()));
    }

    @POST
    @Path("/clarification")
    public Uni<Response> clarify(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return orAgain(
                id, "text", form, () -> periods.clarify(caller.scope(), id, new Version(version), form.clarify()));
    }

    @POST
    @Path("/reasons-request")
    public Uni<Response> askReasons(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return orAgain(
                id, "finding", form, () -> excess.ask(caller.scope(), id, new Version(version), form.askReasons()));
    }

    @POST
    @Path("/reasons")
    public Uni<Response> giveReasons(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return orAgain(
                id, "text", form, () -> excess.give(caller.scope(), id, new Version(version), form.giveReasons()));
    }

    @POST
    @Path("/reasons-judgement")
    public Uni<Response> judgeReasons(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return orAgain(
                id,
                "reasonable",
                form,
                () -> excess.judge(caller.scope(), id, new Version(version), form.judgeReasons()));
    }

    @POST
    @Path("/suspension")
    public Uni<Response> suspend(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return orAgain(
                id,
                "obstacle",
                form,
                () -> suspensions.suspend(caller.scope(), id, new Version(version), form.suspend()));
    }

    @POST
    @Path("/suspension/statutory-basis")
    public Uni<Response> recordBasis(UUID id, @RestForm int version, @BeanParam ReasonForm form) {
        return orAgain(
                id,
                "reason",
                form,
                () -> suspensions.recordBasis(caller.scope(), id, new Version(version), form.given()));
    }

    @POST
    @Path("/resumption")
    public Uni<Response> resume(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return orAgain(
                id, "on", form, () -> suspensions.resume(caller.scope(), id, new Version(version), form.resume()));
    }

    @POST
    @Path("/giving-back")
    public Uni<Response> giveBack(UUID id, @RestForm int version, @BeanParam ReasonForm form) {
        return orAgain(
                id, "reason", form, () -> requests.giveBack(caller.scope(), id, new Version(version), form.given()));
    }

    @POST
    @Path("/fee-notice-receipt")
    public Uni<Response> feeNoticeReceived(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return orAgain(
                id,
                "noticeReceivedOn",
                form,
                () -> fees.noticeReceived(caller.scope(), id, new Version(version), form.noticeReceipt()));
    }

    @POST
    @Path("/fee-payment")
    public Uni<Response> feePaid(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return orAgain(
                id, "fiscalReceipt", form, () -> fees.paid(caller.scope(), id, new Version(version), form.payment()));
    }

    @POST
    @Path("/assistance-letter")
    public Uni<Response> askAssistance(
            UUID id, @RestForm int version, @RestForm String key, @BeanParam AssistanceForm form) {
        return orAgain(
                id,
                "assisting",
                form,
                () -> assistance.ask(caller.scope(), key, id, new Version(version), form.letter()));
    }

    @POST
    @Path("/extension")
    public Uni<Response> extend(UUID id, @RestForm int version, @BeanParam ReasonForm form) {
        return orAgain(
                id, "reason", form, () -> periods.extend(caller.scope(), id, new Version(version), form.given()));
    }

    @POST
    @Path("/notes")
    public Uni<Response> note(UUID id, @RestForm String key, @BeanParam NoteForm form) {
        return orAgain(id, "note", form, () -> notes.write(caller.scope(), key, id, form.written())
                .replaceWithVoid());
    }

    @POST
    @Path("/registration")
    public Uni<Response> register(UUID id, @RestForm int version) {
        return requests.register(caller.scope(), id, new Version(version)).map(done -> back(id));
    }

    @POST
    @Path("/assignment")
    public Uni<Response> assign(UUID id, @RestForm int version, @BeanParam AssignForm form) {
        return orAgain(
                id,
                "handlerId",
                form,
                () -> requests.assign(caller.scope(), id, new Version(version), form.assignment()));
    }

    @POST
    @Path("/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> attach(UUID id, @RestForm String key, @RestForm("file") FileUpload file) {
        return orAgain(id, "file", new CaseForm(), () -> replies.attach(caller.scope(), key, id, Body.required(file))
                .replaceWithVoid());
    }

    @POST
    @Path("/reply-draft")
    public Uni<Response> draft(UUID id, @RestForm int version, @BeanParam DraftForm form) {
        return orAgain(
                id, "outcome", form, () -> replies.draft(caller.scope(), id, new Version(version), form.draft()));
    }

    @POST
    @Path("/on-the-spot-reply")
    public Uni<Response> answerOnTheSpot(UUID id, @RestForm int version, @BeanParam DraftForm form) {
        return orAgain(
                id,
                "items",
                form,
                () -> replies.answerOnTheSpot(caller.scope(), id, new Version(version), form.onTheSpot()));
    }

    @POST
    @Path("/conference")
    public Uni<Response> callConference(UUID id, @RestForm int version, @BeanParam LegalForm form) {
        return orAgain(id, "question", form, () -> lawyers.call(caller.scope(), id, new Version(version), form.call()));
    }

    @POST
    @Path("/conference/conclusion")
    public Uni<Response> holdConference(UUID id, @RestForm int version, @BeanParam LegalForm form) {
        return orAgain(
                id, "conclusion", form, () -> lawyers.hold(caller.scope(), id, new Version(version), form.hold()));
    }

    @POST
    @Path("/legal-opinion")
    public Uni<Response> giveLegalOpinion(UUID id, @RestForm int version, @BeanParam LegalForm form) {
        return orAgain(
                id,
                "passed",
                form,
                () -> lawyers.giveOpinion(caller.scope(), id, new Version(version), form.opinion()));
    }

    @POST
    @Path("/reply-draft/taking-back")
    public Uni<Response> takeBack(UUID id, @RestForm int version, @BeanParam ReasonForm form) {
        return orAgain(
                id, "reason", form, () -> replies.takeBack(caller.scope(), id, new Version(version), form.given()));
    }

    @POST
    @Path("/reply")
    public Uni<Response> issue(UUID id, @RestForm int version, @BeanParam ServiceForm form) {
        return orAgain(
                id, "carrier", form, () -> replies.issue(caller.scope(), id, new Version(version), form.issue()));
    }

    @POST
    @Path("/reading")
    public Uni<Response> arrangeReading(UUID id, @RestForm int version, @BeanParam ServiceForm form) {
        return orAgain(
                id, "place", form, () -> readings.arrange(caller.scope(), id, new Version(version), form.reading()));
    }

    @POST
    @Path("/reading/date")
    public Uni<Response> moveReading(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return orAgain(
                id,
                "readingOn",
                form,
                () -> readings.move(caller.scope(), id, new Version(version), form.moveReading()));
    }

    @POST
    @Path("/posting")
    public Uni<Response> post(UUID id, @RestForm int version, @BeanParam ServiceForm form) {
        return orAgain(
                id, "postedOn", form, () -> requests.post(caller.scope(), id, new Version(version), form.post()));
    }

    @POST
    @Path("/service")
    public Uni<Response> serve(UUID id, @RestForm int version, @BeanParam ServiceForm form) {
        return orAgain(
                id, "servedOn", form, () -> requests.serve(caller.scope(), id, new Version(version), form.serve()));
    }

    @POST
    @Path("/closing")
    public Uni<Response> close(UUID id, @RestForm int version) {
        return requests.close(caller.scope(), id, new Version(version)).map(done -> back(id));
    }

    @POST
    @Path("/archiving")
    public Uni<Response> archive(UUID id, @RestForm int version) {
        return archive.archive(caller.scope(), id, new Version(version)).map(done -> back(id));
    }

    @POST
    @Path("/promotion")
    public Uni<Response> promote(UUID id, @RestForm int version, @RestForm String key) {
        return publications
                .promote(caller.scope(), key, id, new Version(version))
                .map(done -> back(id));
    }

    /** For an applicant without an account. */
    @POST
    @Path("/publication-suggestion")
    public Uni<Response> suggest(UUID id, @RestForm int version, @BeanParam PeriodForm form) {
        return orAgain(
                id,
                "suggestion",
                form,
                () -> publications.suggest(caller.scope(), id, new Version(version), form.suggestion));
    }

    @POST
    @Path("/publication-suggestion/declining")
    public Uni<Response> declineSuggestion(UUID id, @RestForm int version, @BeanParam ReasonForm form) {
        return orAgain(
                id, "reason", form, () -> publications.decline(caller.scope(), id, new Version(version), form.given()));
    }

    /** What was done about a reply that had left under a certificate revoked since. */
    @POST
    @Path("/revocation/settlement")
    public Uni<Response> settleRevocation(UUID id, @RestForm int version, @BeanParam ReasonForm form) {
        return orAgain(
                id, "reason", form, () -> certificates.settle(caller.scope(), id, new Version(version), form.given()));
    }

    private Uni<Response> orAgain(UUID id, String field, CaseForm form, Supplier<Uni<Void>> act) {
        return RefusedForm.orDone(() -> act.get().map(done -> back(id)), field, faults -> {
            form.faults = faults;
            CaseForms forms = new CaseForms(RefusedForm.name("/requests/cases/" + id), form);
            return cases.atCounter(caller.scope(), id).map(view -> CasePages.Templates.request(view, null, forms));
        });
    }

    /** What the counter has taken in may be out of its sight with that. */
    private Response back(UUID id) {
        String one = RequestRights.readsFiles(caller.scope()) ? "/" + id : "";
        return Response.seeOther(URI.create("/requests/cases" + one)).build();
    }
}
