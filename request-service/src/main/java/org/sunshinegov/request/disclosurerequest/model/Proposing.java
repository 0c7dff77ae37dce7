package org.sunshinegov.request.disclosurerequest.model;

import static org.sunshinegov.request.disclosurerequest.model.Move.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.Words;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.*;
import org.sunshinegov.request.disclosurerequest.model.Proposal.Stage;

/**
 * What somebody else decides on than who proposed it (7.2), and the fee, which is sent so (国办函〔2020〕109号).
 */
interface Proposing {

    Fee fee();

    List<Proposal> proposals();

    Phase.InHand inHand();

    private DisclosureRequest request() {
        return (DisclosureRequest) this;
    }

    /** Several may be proposed at once; a letter quotes the records of the case, so the leader reads it first (7.2). */
    default Step<Proposed> proposeConsultation(
            UUID proposalId, Consultation.Kind kind, String question, UUID by, LocalDate on) {
        request().requireLegal(PROPOSE_CONSULTATION);
        return proposed(new Proposal(proposalId, new Proposal.Consult(kind, question), by, on, null, null));
    }

    /** Once, by pieces or by pages and never by both (国办函〔2020〕109号). */
    default Step<Proposed> proposeFee(UUID proposalId, ProcessingFee calculation, UUID by, LocalDate on) {
        request().requireLegal(PROPOSE_FEE);
        if (fee() != null) {
            throw Refusal.conflict(
                    "fee-told-before",
                    "一件申请只收取一次信息处理费，按件和按量不得同时收取；本件已于%s告知。".formatted(Words.zh(fee().notifiedOn())),
                    "A request is charged once, by pieces or by pages; it was on %s.".formatted(fee().notifiedOn()));
        }
        if (calculation.yuan() == 0) {
            throw Refusal.conflict(
                    "no-fee-due",
                    "未达到收费标准：" + calculation.explained(),
                    "Nothing is due: " + calculation.yuan() + " yuan.");
        }
        return proposed(new Proposal(proposalId, new Proposal.Charge(calculation), by, on, null, null));
    }

    /** What the officer is to ask the applicant (7.2); all points together, and one proposal at a time. */
    default Step<Proposed> proposeClarification(
            UUID proposalId, String points, Integer answerWd, UUID by, LocalDate on) {
        request().requireLegal(PROPOSE_CLARIFICATION);
        Clarification.mustBeFirst(request().clarification());
        return proposed(new Proposal(proposalId, new Proposal.Clarify(points, answerWd), by, on, null, null));
    }

    /** As long as it can be extended at all; {@code clock} of the reply. */
    default Step<Proposed> proposeExtension(
            UUID proposalId, String reason, UUID by, LocalDate on, Clock clock, WorkingCalendar calendar) {
        request().requireLegal(PROPOSE_EXTENSION);
        ReplyExtension.mustBePossible(request(), clock, on, calendar);
        return proposed(new Proposal(proposalId, new Proposal.Extend(reason), by, on, null, null));
    }

    /** Of a difficult case; {@code wanted}: who is to take part. */
    default Step<Proposed> proposeConference(UUID proposalId, String question, String wanted, UUID by, LocalDate on) {
        request().requireLegal(PROPOSE_CONFERENCE);
        return proposed(new Proposal(proposalId, new Proposal.Confer(question, wanted), by, on, null, null));
    }

    private Step<Proposed> proposed(Proposal proposal) {
        List<Proposal> all =
                Stream.concat(proposals().stream(), Stream.of(proposal)).toList();
        return new Step<>(request().but(next -> next.proposals = all), new Proposed(proposal));
    }

    /**
     * By the leader in charge: never the one who proposed it, nor the handler of the case (7.2, 7.4.1). A conference is called
     * with it.
     */
    default Step<?> approveProposal(UUID proposalId, UUID by, LocalDate on) {
        request().requireLegal(APPROVE_PROPOSAL);
        Proposal asked = request().proposal(proposalId);
        mustBeOthers(asked, by);
        if (asked.stage() != Stage.PENDING || !asked.what().byLeader()) {
            throw DisclosureRequest.notIn(asked);
        }
        if (asked.matter() instanceof Proposal.Confer confer) {
            return carriedOut(
                    asked, by, on, request().callConference(proposalId, confer.question(), confer.wanted(), on));
        }
        return decided(asked.decided(new Proposal.Decision(true, null, by, on)));
    }

    /** Sent by the officer as the handler proposed it; {@code usualWd}: the days to answer where he named none. */
    default Step<ClarificationRequested> askAsProposed(UUID proposalId, int usualWd, UUID by, LocalDate on) {
        Proposal asked = pending(proposalId, Proposal.Clarify.class, by);
        Proposal.Clarify matter = (Proposal.Clarify) asked.matter();
        int answerWd = matter.answerWd() == null ? usualWd : matter.answerWd();
        return carriedOut(asked, by, on, request().askClarification(matter.points(), answerWd, by, on));
    }

    /** With the consent of the head of the disclosure body (article 33). */
    default Step<ReplyPeriodExtended> extendAsProposed(
            UUID proposalId, Clock clock, UUID by, LocalDate on, PolicyBook policies, WorkingCalendar calendar) {
        Proposal asked = pending(proposalId, Proposal.Extend.class, by);
        String reason = ((Proposal.Extend) asked.matter()).reason();
        return carriedOut(asked, by, on, request().extend(clock, on, reason, policies, calendar));
    }

    private Proposal pending(UUID proposalId, Class<? extends Proposal.Matter> kind, UUID by) {
        Proposal asked = request().proposal(proposalId);
        mustBeOthers(asked, by);
        if (!asked.is(Stage.PENDING, kind)) {
            throw DisclosureRequest.notIn(asked);
        }
        return asked;
    }

    private static <E extends DisclosureRequestEvent> Step<E> carriedOut(
            Proposal asked, UUID by, LocalDate on, Step<E> done) {
        return new Step<>(
                done.next().but(next -> next.proposals = done.next().replacing(asked.carriedOut(by, on))),
                done.event());
    }

    /** As long as it has not left, also after it was approved. */
    default Step<ProposalDecided> refuseProposal(UUID proposalId, String reason, UUID by, LocalDate on) {
        request().requireLegal(REFUSE_PROPOSAL);
        Proposal asked = request().proposal(proposalId);
        mustBeOthers(asked, by);
        if (!asked.open()) {
            throw DisclosureRequest.notIn(asked);
        }
        return decided(asked.decided(new Proposal.Decision(false, reason, by, on)));
    }

    private Step<ProposalDecided> decided(Proposal decided) {
        return new Step<>(
                request().but(next -> next.proposals = request().replacing(decided)), new ProposalDecided(decided));
    }

    private void mustBeOthers(Proposal asked, UUID by) {
        boolean handles = inHand() != null && by.equals(inHand().handlerId());
        if (handles || by.equals(asked.proposedBy())) {
            throw Proposal.ofOthersAlone();
        }
    }

    /**
     * As the leader approved it, inside the reply period.
     *
     * @param clock of the reply
     */
    default Step<FeeNotified> notifyFee(
            int payWd, UUID notifiedBy, LocalDate on, Clock clock, WorkingCalendar calendar) {
        Phase.InHand now = request().legal(NOTIFY_FEE, Phase.InHand.class);
        Proposal approved = request().approved(Proposal.Charge.class);
        LocalDate due = clock.due(calendar).last().date();
        if (on.isAfter(due)) {
            throw Refusal.conflict(
                    "fee-notice-too-late",
                    "收费通知应在答复期限内发出，期限已于%s届满。".formatted(Words.zh(due)),
                    "The fee is told inside the reply period, which ended on %s.".formatted(due));
        }
        Fee told = new Fee(((Proposal.Charge) approved.matter()).calculation(), on, payWd, notifiedBy, null, null);
        return new Step<>(
                request().but(next -> {
                    next.fee = told;
                    next.proposals = request().replacing(approved.sent(on));
                    next.phase = new Phase.FeeDue(now);
                }),
                new FeeNotified(told));
    }

    /** The day a notice on paper reached the applicant: he has his days to pay from the day after (domain 4.6). */
    default Step<FeeNoticeReceived> feeNoticeReceived(LocalDate on) {
        request().requireLegal(RECORD_NOTICE_RECEIPT);
        if (on.isBefore(fee().notifiedOn())) {
            throw Refusal.invalid(
                    "received-before-told", "收到收费通知的日期不能早于告知缴费的日期。", "It cannot be received before it was told.");
        }
        if (fee().noticeReceivedOn() != null) {
            throw Refusal.conflict(
                    "notice-receipt-noted",
                    "收到收费通知的日期已登记为%s。".formatted(Words.zh(fee().noticeReceivedOn())),
                    "Its receipt was noted on %s.".formatted(fee().noticeReceivedOn()));
        }
        Fee received = fee().noticeReceived(on);
        return new Step<>(request().but(next -> next.fee = received), new FeeNoticeReceived(received));
    }

    /**
     * The reply period begins anew from the day after the payment; an extension falls away with it (domain 4.3). What was paid
     * in time is noted also after the lapse.
     */
    default Step<FeePaid> feePaid(Fee.Payment payment, WorkingCalendar calendar) {
        request().requireLegal(RECORD_PAYMENT);
        if (payment.paidOn().isBefore(fee().notifiedOn())) {
            throw Refusal.invalid("paid-before-told", "缴费日期不能早于告知缴费的日期。", "It cannot be paid before it was told.");
        }
        LocalDate payBy = fee().payBy(calendar);
        if (payment.paidOn().isAfter(payBy) && request().noticeUnreceived()) {
            throw Refusal.conflict(
                    "notice-receipt-missing",
                    "纸面通知的缴费期限自申请人收到之次日起计算，请先登记收到收费通知的日期。",
                    "The time to pay counts from the receipt of the notice on paper: note that first.");
        }
        if (payment.paidOn().isAfter(payBy)) {
            throw Refusal.conflict(
                    "fee-paid-too-late",
                    "缴费期限已于%s届满，视为放弃申请。".formatted(Words.zh(payBy)),
                    "The time to pay ended on %s; the request counts as abandoned.".formatted(payBy));
        }
        return new Step<>(
                request().but(next -> {
                    next.fee = fee().paid(payment);
                    next.extension = null;
                    next.phase = request().goesOn();
                }),
                new FeePaid(payment.paidOn()));
    }
}
