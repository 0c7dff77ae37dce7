package org.sunshinegov.request.disclosurerequest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Explanation;
import org.sunshinegov.kernel.platform.clock.ClockView;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.model.Carrier;
import org.sunshinegov.request.disclosurerequest.model.Clarification;
import org.sunshinegov.request.disclosurerequest.model.Conference;
import org.sunshinegov.request.disclosurerequest.model.Consultation;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Excess;
import org.sunshinegov.request.disclosurerequest.model.Fee;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Outcome;
import org.sunshinegov.request.disclosurerequest.model.Phase;
import org.sunshinegov.request.disclosurerequest.model.ProcessingFee;
import org.sunshinegov.request.disclosurerequest.model.Proposal;
import org.sunshinegov.request.disclosurerequest.model.Reading;
import org.sunshinegov.request.disclosurerequest.model.ReceiptDateChange;
import org.sunshinegov.request.disclosurerequest.model.Rehandling;
import org.sunshinegov.request.disclosurerequest.model.Reply;
import org.sunshinegov.request.disclosurerequest.model.ReplyExtension;
import org.sunshinegov.request.disclosurerequest.model.State;
import org.sunshinegov.request.disclosurerequest.model.Suggestion;
import org.sunshinegov.request.disclosurerequest.model.Suspension;
import org.sunshinegov.request.disclosurerequest.model.Wish;

/**
 * One request as its reader may see it. The applicant's data are a thing apart: only the handlers of the case ask for them.
 *
 * @param jointId the application to several units it is part of; null for one of its own
 * @param rehandling why it is handled once more; null for what was newly received
 * @param imported the end an old register told; null for a case that was handled here
 * @param due the reply clock, with its explanation; null before the receipt date stands
 * @param whyNotExtended the refusal whoever would extend it now got; null where it can be, or its state is not one for it
 * @param confirmation until when the office is to confirm the receipt, for staff; null once the receipt date stands
 * @param assignment until when the office is to assign it, for staff; null while somebody has it in hand
 * @param clarification null when nothing was asked to be made clear
 * @param extension null while the period is the one it began with
 * @param fee null where none was told
 * @param excess null where the applicant was not asked why so many or so often
 * @param receiptChange another receipt date that waits for a second person, for staff; null where none does
 * @param conferences for staff
 * @param legalReview of the draft that waits to be issued, for staff; null where none is needed or nothing waits
 * @param denial what the review found it to be, and the reply has to say, for staff; null where it found nothing of the kind
 * @param proposals of what somebody else decides on, for staff
 * @param consultations for staff alone; the applicant learns from the state that opinions are asked for
 * @param takenIn an officer entered it for the applicant, and notes what he says or writes
 * @param readings on site as they were arranged; the last one holds
 * @param suggestion the applicant's, to make the reply public; null where there is none
 * @param archive for staff; null before it is archived
 * @param reply null until the reader may see one: staff from the draft on, the applicant from the issue on
 */
public record DisclosureRequestView(
        UUID id,
        int version,
        UUID organisationId,
        String receiptNumber,
        String number,
        State state,
        String channel,
        String applicantType,
        UUID applicantId,
        Wish wish,
        Instant submittedAt,
        UUID jointId,
        Rehandling rehandling,
        Phase.Imported imported,
        LocalDate receiptDate,
        ReceiptDateChange receiptChange,
        UUID sectionId,
        UUID handlerId,
        ClockView due,
        @JsonIgnore Refusal whyNotExtended,
        @JsonIgnore ClockView confirmation,
        ClockView assignment,
        ClarificationView clarification,
        ReplyExtension extension,
        FeeView fee,
        ExcessView excess,
        List<Suspension> suspensions,
        List<Conference> conferences,
        LegalReview legalReview,
        Outcome denial,
        List<ProposalView> proposals,
        List<ConsultationView> consultations,
        boolean takenIn,
        ReplyView reply,
        List<Reading> readings,
        Suggestion suggestion,
        ArchiveView archive,
        List<Move> moves,
        @JsonIgnore Reader reader) {

    /** Who reads it, and so how much of it. */
    public enum Reader {
        APPLICANT,
        /** Takes in what an applicant brings, and reads no file (7.5). */
        COUNTER,
        /** Reads the file, too. */
        OFFICE
    }

    /** In which year's archive a case lies, the document that is its pack, and since when its words are gone. */
    public record ArchiveView(LocalDate archivedOn, UUID packId, LocalDate anonymisedOn) {}

    /** Whether its years are over and nobody is named in it any more. */
    public boolean anonymised() {
        return archive != null && archive.anonymisedOn() != null;
    }

    /**
     * What was asked to be made clear, and what came.
     *
     * @param answerBy the last day of the period given
     * @param answer null until it has come
     */
    record ClarificationView(
            String points, LocalDate askedOn, LocalDate answerBy, boolean askedLate, Clarification.Answer answer) {}

    /**
     * A processing fee with its calculation.
     *
     * @param yuan the whole amount
     * @param noticeReceivedOn of a notice on paper; null where the day it was told counts
     * @param payBy the last day to pay
     * @param payByExplained each day of the period
     * @param paidOn null until it is paid
     */
    record FeeView(
            ProcessingFee.Standard standard,
            int yuan,
            List<ProcessingFee.Tier> tiers,
            String explained,
            LocalDate notifiedOn,
            LocalDate noticeReceivedOn,
            LocalDate payBy,
            Explanation payByExplained,
            LocalDate paidOn,
            String fiscalReceipt) {

        static FeeView of(Fee fee, WorkingCalendar calendar) {
            return fee == null
                    ? null
                    : new FeeView(
                            fee.calculation().standard(),
                            fee.calculation().yuan(),
                            fee.calculation().tiers(),
                            fee.calculation().explained(),
                            fee.notifiedOn(),
                            fee.noticeReceivedOn(),
                            fee.payBy(calendar),
                            fee.payByExplained(calendar),
                            fee.payment() == null ? null : fee.payment().paidOn(),
                            fee.payment() == null ? null : fee.payment().fiscalReceipt());
        }
    }

    /** Whether the draft has been reviewed in law; what gives everything needs no such review. */
    enum LegalReview {
        MISSING,
        PASSED
    }

    private static LegalReview legalReview(DisclosureRequest r) {
        if (r.reply() == null || r.replied() != null) {
            return null;
        }
        boolean passed = r.legalOpinion() != null
                && r.legalOpinion().draft() == r.reply().number();
        return passed ? LegalReview.PASSED : r.legalReviewMissing() ? LegalReview.MISSING : null;
    }

    /**
     * That the applicant was asked why so many or so often.
     *
     * @param answerBy the last day to give reasons
     * @param reasons null until they have come
     * @param judgement null until they are judged
     */
    record ExcessView(
            String finding, LocalDate askedOn, LocalDate answerBy, Excess.Reasons reasons, JudgementView judgement) {

        /** Who judged is in the history. */
        record JudgementView(boolean reasonable, Integer laterWd, String why, LocalDate on) {}

        static ExcessView of(Excess excess, WorkingCalendar calendar) {
            if (excess == null) {
                return null;
            }
            Excess.Judgement judged = excess.judgement();
            return new ExcessView(
                    excess.finding(),
                    excess.askedOn(),
                    excess.answerBy(calendar),
                    excess.reasons(),
                    judged == null
                            ? null
                            : new JudgementView(judged.reasonable(), judged.laterWd(), judged.why(), judged.on()));
        }
    }

    /**
     * What one proposes and another decides on; of the words only those of its own kind are there.
     *
     * @param kind whom the letter asks
     * @param question of the letter or of the conference
     * @param wanted for the conference
     * @param points to be made clear; {@code answerWd} null for the usual working days
     * @param extensionReason why the period is to be longer
     * @param yuan of the fee
     * @param explained the calculation of the fee
     * @param reason why it was refused
     * @param sentOn the day it left, or was carried out with its decision
     */
    public record ProposalView(
            UUID id,
            Proposal.What what,
            Proposal.Stage stage,
            UUID proposedBy,
            LocalDate proposedOn,
            Consultation.Kind kind,
            String question,
            String wanted,
            String points,
            Integer answerWd,
            String extensionReason,
            Integer yuan,
            String explained,
            LocalDate decidedOn,
            String reason,
            LocalDate sentOn) {

        static ProposalView of(Proposal one) {
            Proposal.Consult letter = one.matter() instanceof Proposal.Consult consult ? consult : null;
            ProcessingFee fee = one.matter() instanceof Proposal.Charge charge ? charge.calculation() : null;
            Proposal.Clarify unclear = one.matter() instanceof Proposal.Clarify clarify ? clarify : null;
            Proposal.Confer conference = one.matter() instanceof Proposal.Confer confer ? confer : null;
            String question = conference == null ? null : conference.question();
            return new ProposalView(
                    one.id(),
                    one.what(),
                    one.stage(),
                    one.proposedBy(),
                    one.proposedOn(),
                    letter == null ? null : letter.kind(),
                    letter == null ? question : letter.question(),
                    conference == null ? null : conference.wanted(),
                    unclear == null ? null : unclear.points(),
                    unclear == null ? null : unclear.answerWd(),
                    one.matter() instanceof Proposal.Extend extend ? extend.reason() : null,
                    fee == null ? null : fee.yuan(),
                    fee == null ? null : fee.explained(),
                    one.decision() == null ? null : one.decision().on(),
                    one.decision() == null ? null : one.decision().reason(),
                    one.sentOn());
        }

        public boolean pending() {
            return stage == Proposal.Stage.PENDING;
        }

        public boolean open() {
            return pending() || stage == Proposal.Stage.APPROVED;
        }
    }

    /**
     * A letter that asks for an opinion; who was asked is shown to those who may see the applicant.
     *
     * @param answerBy the last day of the period after which silence counts; while the letter's receipt is not noted, as if it
     *     had been received when it was sent, and nothing lapses
     */
    public record ConsultationView(
            UUID id,
            Consultation.Kind kind,
            String question,
            LocalDate sentOn,
            LocalDate letterReceivedOn,
            LocalDate answerBy,
            Consultation.Opinion opinion) {

        /** Whether an opinion may still be noted: none has come, or its period passed in silence. */
        public boolean unanswered() {
            return opinion == null || opinion.position() == Consultation.Position.SILENT;
        }

        /** Whether a third party said no: to give it all the same is to be told to it (article 32). */
        public boolean objected() {
            return kind == Consultation.Kind.THIRD_PARTY
                    && opinion != null
                    && opinion.position() == Consultation.Position.OBJECTS;
        }

        /** Whether the period counts from a day nobody knows yet. */
        public boolean receiptMissing() {
            return opinion == null && letterReceivedOn == null;
        }

        public boolean withdrawn() {
            return opinion != null && opinion.position() == Consultation.Position.WITHDRAWN;
        }

        /** Whether its period passed without an answer. */
        public boolean silent() {
            return opinion != null && unanswered();
        }

        static ConsultationView of(Consultation one, WorkingCalendar calendar) {
            return new ConsultationView(
                    one.id(),
                    one.kind(),
                    one.question(),
                    one.sentOn(),
                    one.letterReceivedOn(),
                    one.answerBy(calendar),
                    one.opinion());
        }
    }

    /**
     * That the applicant has the reply.
     *
     * @param proof null where it went electronically and nothing was noted
     * @param proofId the scanned proof among the documents of the case; may be null, and is for staff alone
     */
    record ServiceView(LocalDate servedOn, String proof, UUID proofId) {}

    /**
     * What of a reply is shown; its text is in {@code content.json}.
     *
     * @param carrier null before it has left
     * @param onTheSpot whether it only points to or gives what is public, in the officer's name alone
     * @param postedOn the day the postal enterprise took it; null before that, and for every other carrier
     * @param service null before it was served
     */
    public record ReplyView(
            Outcome outcome,
            String number,
            LocalDate issuedOn,
            Carrier carrier,
            LocalDate postedOn,
            ServiceView service,
            String certificateNumber,
            Reply.Part content,
            List<Reply.Part> attachments,
            boolean onTheSpot,
            @JsonIgnore UUID draftedBy) {

        public List<Reply.Part> parts() {
            return Stream.concat(Stream.of(content), attachments.stream()).toList();
        }
    }

    static DisclosureRequestView of(
            DisclosureRequest r,
            int version,
            ClockView due,
            Refusal whyNotExtended,
            ClockView confirmation,
            ClockView assignment,
            ClarificationView clarification,
            WorkingCalendar calendar,
            Reader reader) {
        boolean file = reader == Reader.OFFICE;
        return new DisclosureRequestView(
                r.id(),
                version,
                r.organisationId(),
                r.filing().receiptNumber(),
                r.number(),
                r.state(),
                r.filing().channel().name(),
                r.filing().applicantType().name(),
                r.filing().applicantId(),
                r.filing().wish(),
                r.filing().submittedAt(),
                r.filing().jointId(),
                r.rehandling(),
                r.imported(),
                r.receiptDate(),
                file ? r.receiptChange() : null,
                r.inHand() == null ? null : r.inHand().sectionId(),
                r.inHand() == null ? null : r.inHand().handlerId(),
                due,
                whyNotExtended,
                confirmation,
                assignment,
                clarification,
                r.extension(),
                FeeView.of(r.fee(), calendar),
                ExcessView.of(r.excess(), calendar),
                r.suspensions(),
                file ? r.conferences() : List.of(),
                file ? legalReview(r) : null,
                file ? r.denial() : null,
                file ? r.proposals().stream().map(ProposalView::of).toList() : List.of(),
                file
                        ? r.consultations().stream()
                                .map(one -> ConsultationView.of(one, calendar))
                                .toList()
                        : List.of(),
                r.filing().takenInBy() != null,
                file || reader == Reader.APPLICANT && r.replied() != null ? replyOf(r) : null,
                r.readings(),
                r.suggestion(),
                file && r.phase() instanceof Phase.Archived archived
                        ? new ArchiveView(archived.archivedOn(), archived.packId(), archived.anonymisedOn())
                        : null,
                moves(r, reader == Reader.APPLICANT, whyNotExtended == null),
                reader);
    }

    /** What had come before the applicant was taken to have given up, the office notes. */
    private static List<Move> moves(DisclosureRequest r, boolean forApplicant, boolean extendable) {
        return r.legal().stream()
                .filter(move -> extendable || move != Move.EXTEND && move != Move.PROPOSE_EXTENSION)
                .filter(move -> !forApplicant || r.state() != State.ABANDONED || move != Move.CLARIFY)
                .toList();
    }

    private static ReplyView replyOf(DisclosureRequest r) {
        Reply reply = r.reply();
        if (reply == null) {
            return null;
        }
        Phase.Replied left = r.replied();
        return left == null
                ? new ReplyView(
                        reply.outcome(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        reply.content(),
                        reply.attachments(),
                        reply.onTheSpot(),
                        reply.drafterId())
                : new ReplyView(
                        reply.outcome(),
                        left.number(),
                        left.issuedOn(),
                        left.carrier(),
                        left.postedOn(),
                        serviceOf(r.served()),
                        left.certificate().number(),
                        reply.content(),
                        reply.attachments(),
                        reply.onTheSpot(),
                        reply.drafterId());
    }

    private static ServiceView serviceOf(Phase.Served served) {
        return served == null ? null : new ServiceView(served.servedOn(), served.proof(), served.proofId());
    }
}
