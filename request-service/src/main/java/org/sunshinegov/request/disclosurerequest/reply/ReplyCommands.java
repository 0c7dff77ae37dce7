package org.sunshinegov.request.disclosurerequest.reply;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRejectedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.contracts.review.Verdict;
import org.sunshinegov.kernel.documents.certificate.CertificateFault;
import org.sunshinegov.kernel.documents.certificate.CertificateVerifier;
import org.sunshinegov.kernel.documents.certificate.Part;
import org.sunshinegov.kernel.documents.certificate.Release;
import org.sunshinegov.kernel.documents.certificate.ReleaseManifest;
import org.sunshinegov.kernel.documents.certificate.Subject;
import org.sunshinegov.kernel.documents.intake.Upload;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.applicant.ApplicantStore;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestQueries;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.consultation.ConsultationLetters;
import org.sunshinegov.request.disclosurerequest.model.Carrier;
import org.sunshinegov.request.disclosurerequest.model.Certificate;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Outcome;
import org.sunshinegov.request.disclosurerequest.model.Phase;
import org.sunshinegov.request.disclosurerequest.model.RemedyNotice;
import org.sunshinegov.request.disclosurerequest.model.Reply;
import org.sunshinegov.request.disclosurerequest.model.ReturnCause;
import org.sunshinegov.request.disclosurerequest.model.State;
import org.sunshinegov.request.disclosurerequest.model.Step;
import org.sunshinegov.request.letter.LetterDraft;
import org.sunshinegov.request.letter.LetterKind;
import org.sunshinegov.request.letter.Letters;
import org.sunshinegov.request.numbering.RegisterSeries;

/**
 * A reply from its draft to its issue. Bytes are written and read before a transaction starts, never inside it; for who may
 * not, none are. The move itself asks again.
 */
@Singleton
public class ReplyCommands {

    private static final Logger LOG = Logger.getLogger(ReplyCommands.class);

    private final Transactions transactions;
    private final DisclosureRequestStore store;
    private final DisclosureRequestQueries queries;
    private final Acts acts;
    private final ReplyDocumentStore documents;
    private final Letters letters;
    private final ConsultationLetters consultationLetters;
    private final CertificateVerifier verifier;
    private final ApplicantStore applicants;
    private final Register register;
    private final BusinessClock clock;
    private final String origin;
    private final String reconsiderationOnline;

    ReplyCommands(
            Transactions transactions,
            DisclosureRequestStore store,
            DisclosureRequestQueries queries,
            Acts acts,
            ReplyDocumentStore documents,
            Letters letters,
            ConsultationLetters consultationLetters,
            CertificateVerifier verifier,
            ApplicantStore applicants,
            Register register,
            BusinessClock clock,
            @ConfigProperty(name = "sunshine.origin") String origin,
            @ConfigProperty(name = "sunshine.letters.reconsideration-online") String reconsiderationOnline) {
        this.transactions = transactions;
        this.store = store;
        this.queries = queries;
        this.acts = acts;
        this.documents = documents;
        this.letters = letters;
        this.consultationLetters = consultationLetters;
        this.verifier = verifier;
        this.applicants = applicants;
        this.register = register;
        this.clock = clock;
        this.origin = origin;
        this.reconsiderationOnline = reconsiderationOnline;
    }

    /** The handler, or a disclosure officer of the unit, adds a document the reply may carry, or that proves its service. */
    public Uni<DocumentView> attach(Scope scope, String key, UUID id, FileUpload file) {
        return queries.byId(scope, id)
                .chain(request -> {
                    var unused = scope.require(
                            request.organisationId(), Role.DRAFTER, Role.DISCLOSURE_OFFICER, Role.DISTRICT_OFFICE);
                    return documents.upload(
                            scope, key, request, new Upload(file.uploadedFile(), file.fileName(), file.contentType()));
                })
                .map(DocumentView::of);
    }

    /** Stores the text as the bytes that will be reviewed and released, and asks for the review. */
    public Uni<Void> draft(Scope scope, UUID id, Version seen, DraftReply draft) {
        draft.check();
        return queries.byId(scope, id)
                .invoke(request -> {
                    var unused = RequestRights.officerOrHandler(scope, request.organisationId(), request.handlerId());
                })
                .chain(request -> text(request, draft, null)
                        .call(text -> letters.mustBePrintable(text.typed()))
                        .chain(text -> documents.prepare(scope, request, text, draft.outcome(), draft.documents()))
                        .chain(content -> transactions.run(() -> draft(scope, id, seen, content))));
    }

    private Uni<Void> draft(Scope scope, UUID id, Version seen, ReplyContent content) {
        return store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officerOrHandler(scope, request);
            Step<?> step = request.draftReply(
                    scope.subject(), content.outcome(), content.overridden(), content.part(), content.attachments());
            return content.keep()
                    .chain(() -> store.save(step, acts.of(scope, as, Move.DRAFT_REPLY, request, step, null)));
        });
    }

    /** What is public already goes by the short gate, in the name of the officer who answers. */
    public Uni<Void> answerOnTheSpot(Scope scope, UUID id, Version seen, AnswerOnTheSpot answer) {
        answer.check();
        DraftReply draft = new DraftReply(Outcome.GRANTED, null, null, null, answer.documents(), null);
        return seenByOfficer(scope, id).chain(request -> text(request, draft, answer.items())
                .chain(text -> documents.prepare(scope, request, text, draft.outcome(), draft.documents()))
                .chain(content -> transactions.run(() -> answerOnTheSpot(scope, id, seen, content))));
    }

    private Uni<Void> answerOnTheSpot(Scope scope, UUID id, Version seen, ReplyContent content) {
        return store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            Step<?> step = request.answerOnTheSpot(scope.subject(), content.part(), content.attachments());
            return content.keep()
                    .chain(() -> store.save(step, acts.of(scope, as, Move.ANSWER_ON_THE_SPOT, request, step, null)));
        });
    }

    private Uni<DisclosureRequestView> seenByOfficer(Scope scope, UUID id) {
        return queries.byId(scope, id).invoke(request -> {
            var unused = RequestRights.officer(scope, request.organisationId());
        });
    }

    private Uni<ReplyText> text(DisclosureRequestView request, DraftReply draft, List<String> items) {
        Outcome outcome = draft.outcome();
        return register.organisation(request.organisationId()).chain(unit -> register.reconsiderationBody(unit)
                .map(body -> new ReplyText(
                        "REPLY",
                        request.receiptNumber(),
                        request.number(),
                        unit.nameZh(),
                        request.wish().subject(),
                        outcome.name(),
                        outcome.zh(),
                        "《中华人民共和国政府信息公开条例》" + outcome.basis(),
                        draft.text(),
                        draft.reasons(),
                        draft.rightAuthority(),
                        RemedyNotice.of(outcome, body, reconsiderationOnline),
                        items,
                        draft.overridden())));
    }

    public Uni<Void> takeBack(Scope scope, UUID id, Version seen, String reason) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = drafter(scope, request);
            Step<?> step = request.takeBack();
            return store.save(step, acts.of(scope, as, Move.TAKE_BACK, request, step, reason));
        }));
    }

    /** A certificate that does not verify for exactly this draft sends the draft back; one for an older draft is passed. */
    Uni<Void> approve(ReviewApprovedV1 review) {
        return store.load(review.subjectId(), null, Scope.SELF).chain(request -> {
            if (!awaits(request, review.subjectVersion())) {
                return Uni.createFrom().voidItem();
            }
            Step<?> step = approved(request, review);
            return store.save(step, acts.of(Scope.SELF, null, Move.APPROVE_REPLY, request, step, null));
        });
    }

    private Step<?> approved(DisclosureRequest request, ReviewApprovedV1 review) {
        ReleaseManifest covering;
        try {
            covering = verifier.verifyHeard(review.certificate(), release(request, parts(request.reply())));
        } catch (Refusal notCovering) {
            LOG.warnf(
                    "The certificate %s is not valid for its reply: %s",
                    review.certificateNumber(), notCovering.code());
            return request.returnReply(ReturnCause.CERTIFICATE_NOT_VALID);
        }
        boolean partial = covering.verdict() == Verdict.PARTIAL;
        return request.approveReply(
                new Certificate(covering.certificateNumber(), partial, review.certificate(), covering.expiresAt()));
    }

    Uni<Void> reject(ReviewRejectedV1 review) {
        return store.load(review.subjectId(), null, Scope.SELF).chain(request -> {
            if (!awaits(request, review.subjectVersion())) {
                return Uni.createFrom().voidItem();
            }
            Step<?> step = rejected(request, review.ground());
            return store.save(step, acts.of(Scope.SELF, null, Move.RETURN_REPLY, request, step, review.ground()));
        });
    }

    /** The review either found it not publishable, on a ground of articles 14 to 16, or sent it back for another reason. */
    private static Step<?> rejected(DisclosureRequest request, String ground) {
        if (request.reply().onTheSpot()) {
            return request.returnReply(ReturnCause.NOT_PUBLIC);
        }
        return Outcome.denialOn(ground)
                .<Step<?>>map(request::rejectReply)
                .orElseGet(() -> request.returnReply(ReturnCause.REVIEW_REJECTED));
    }

    /** Reads every byte that is to leave once more, and issues only what the certificate covers at this moment. */
    public Uni<Void> issue(Scope scope, UUID id, Version seen, IssueReply command) {
        return seenByOfficer(scope, id)
                .chain(request -> documents
                        .partsAsTheyAre(request)
                        .chain(parts -> documents.replyText(request).chain(text -> carrier(request, command)
                                .chain(carrier ->
                                        transactions.run(() -> issue(scope, id, seen, carrier, parts, text))))))
                .onFailure(ReplyCommands::isUncovered)
                .call(uncovered -> transactions.run(() -> sendBack(id, causeOf((Refusal) uncovered))));
    }

    /** Expired, revoked, or for other bytes: the draft goes back to its handler (6.2), and the officer is told why. */
    private Uni<Void> sendBack(UUID id, ReturnCause cause) {
        return store.load(id, null, Scope.SELF).chain(request -> {
            if (request.state() != State.REPLY_REVIEWED) {
                return Uni.createFrom().voidItem();
            }
            Step<?> step = request.returnReply(cause);
            return store.save(step, acts.of(Scope.SELF, null, Move.RETURN_REPLY, request, step, cause.name()));
        });
    }

    private static ReturnCause causeOf(Refusal uncovered) {
        if (CertificateFault.EXPIRED.isReasonOf(uncovered)) {
            return ReturnCause.CERTIFICATE_EXPIRED;
        }
        return CertificateFault.REVOKED.isReasonOf(uncovered)
                ? ReturnCause.CERTIFICATE_REVOKED
                : ReturnCause.CERTIFICATE_NOT_VALID;
    }

    /** A key that is not known here says nothing about the draft. */
    private static boolean isUncovered(Throwable failure) {
        return failure instanceof Refusal refusal
                && !CertificateFault.UNKNOWN_KEY.isReasonOf(refusal)
                && Arrays.stream(CertificateFault.values()).anyMatch(fault -> fault.isReasonOf(refusal));
    }

    /** The form the applicant wished, unless the officer says otherwise; nothing is posted without an address. */
    private Uni<Carrier> carrier(DisclosureRequestView request, IssueReply command) {
        return applicants.hasAddress(request.applicantId()).map(hasAddress -> {
            if (command.carrier() == Carrier.POST && !hasAddress) {
                throw Refusal.invalidFields(
                        Map.of("carrier", new FieldFault("申请人没有填写通信地址，不能寄送", "the applicant gave no address")));
            }
            return command.carrier() == null ? Carrier.usual(request.wish().form(), hasAddress) : command.carrier();
        });
    }

    private Uni<Void> issue(
            Scope scope, UUID id, Version seen, Carrier carrier, List<Part> parts, Optional<ReplyText> text) {
        return store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            return RegisterSeries.reply(request.organisationId(), clock.today())
                    .map(number -> request.issue(number, clock.today(), carrier))
                    .invoke(step -> mustCover(step, parts))
                    .chain(step -> store.save(step, acts.of(scope, as, Move.ISSUE, request, step, null))
                            .chain(() -> letters.drawUp(replyLetter(step.next(), text.orElseThrow())))
                            .chain(() -> consultationLetters.decided(step.next(), text.orElseThrow())));
        });
    }

    /** The reviewed words, and what may be added to them: number, date, seal and how it is provided. */
    private LetterDraft replyLetter(DisclosureRequest issued, ReplyText text) {
        Reply reply = issued.reply();
        Map<String, String> words = new HashMap<>();
        words.put("答复内容", text.said(origin));
        words.put("理由", text.reasons());
        words.put("有权机关", text.rightAuthority());
        words.put(
                "法律依据",
                reply.outcome() == Outcome.OTHER_OTHER ? "" : reply.outcome().basis());
        words.put("提供方式", issued.replied().carrier().zh());
        words.put("附件", reply.attachments().stream().map(Reply.Part::fileName).collect(Collectors.joining("、")));
        words.put("救济告知", text.remedy());
        return new LetterDraft(
                LetterKind.ofReply(reply.outcome()),
                issued,
                issued.id(),
                issued.replied().number(),
                words);
    }

    private void mustCover(Step<?> step, List<Part> parts) {
        DisclosureRequest issued = step.next();
        verifier.mustCover(issued.replied().certificate().signed(), release(issued, parts));
    }

    private Release release(DisclosureRequest request, List<Part> parts) {
        return new Release(
                new Subject(SubjectKind.REPLY, request.id()),
                request.organisationId(),
                request.reply().number(),
                parts,
                clock.instant());
    }

    private static boolean awaits(DisclosureRequest request, int draft) {
        return request.phase() instanceof Phase.Drafted drafted
                && drafted.reply().number() == draft;
    }

    private static List<Part> parts(Reply reply) {
        return reply.parts().stream()
                .map(part -> new Part(part.name(), part.mediaType(), part.size(), part.sha256(), part.documentId()))
                .toList();
    }

    /** An officer who answers on the spot or drafted it himself, else the handler of the case. */
    private static Appointment drafter(Scope scope, DisclosureRequest request) {
        Reply reply = request.reply();
        if (reply != null && reply.onTheSpot()) {
            return RequestRights.officer(scope, request);
        }
        return reply != null && scope.subject().equals(reply.drafterId())
                ? RequestRights.officerOrHandler(scope, request)
                : RequestRights.handler(scope, request);
    }
}
