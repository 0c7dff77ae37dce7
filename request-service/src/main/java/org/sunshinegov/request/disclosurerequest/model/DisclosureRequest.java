package org.sunshinegov.request.disclosurerequest.model;

import static org.sunshinegov.request.disclosurerequest.model.Move.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.MoveRefused;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.*;
import org.sunshinegov.request.disclosurerequest.model.Proposal.Stage;

/**
 * A citizen's request: what is true of it in every state, and the phase that says what may be done. Every move gives the
 * next request and the one thing that happened; nothing else changes a request.
 *
 * @param rehandling why it is handled once more after a corrected reply; null for what was newly received
 * @param number in the unit's register; null before registration
 * @param receiptDate null until it stands (article 31)
 * @param drafts how many replies have been drafted; the next is one more
 * @param clarification null when nothing was asked to be made clear
 * @param fee null where none was told
 * @param excess null where the applicant was not asked why so many or so often
 * @param proposals of what the leader approves before it leaves, in their order
 * @param consultations open and answered, in the order they were sent
 * @param suspensions over and lasting, in their order
 * @param conferences called and held, in their order
 * @param legalOpinion on one of its drafts; null before there is one
 * @param readings on site as they were arranged; the last one holds
 * @param suggestion to make the reply public; null where the applicant made none
 * @param extension null while the period is the one it began with
 */
public record DisclosureRequest(
        UUID id,
        UUID organisationId,
        Filing filing,
        Rehandling rehandling,
        LocalDate receiptDate,
        String number,
        int drafts,
        Clarification clarification,
        ReplyExtension extension,
        Fee fee,
        Excess excess,
        List<Proposal> proposals,
        List<Consultation> consultations,
        List<Suspension> suspensions,
        List<Conference> conferences,
        LegalOpinion legalOpinion,
        List<Reading> readings,
        Suggestion suggestion,
        Phase phase) {

    /** What others do all the same: the applicant, who is consulted, and the review. */
    private static final Set<Move> WHILE_SUSPENDED = Set.of(
            WITHDRAW,
            GIVE_REASONS,
            APPROVE_REPLY,
            RETURN_REPLY,
            RECORD_LETTER_RECEIPT,
            RECORD_OPINION,
            LET_CONSULTATION_LAPSE);

    public DisclosureRequest {
        suspensions = suspensions == null ? List.of() : List.copyOf(suspensions);
        conferences = conferences == null ? List.of() : List.copyOf(conferences);
        consultations = consultations == null ? List.of() : List.copyOf(consultations);
        proposals = proposals == null ? List.of() : List.copyOf(proposals);
        readings = readings == null ? List.of() : List.copyOf(readings);
    }

    /**
     * By internet, fax or ordinary mail, where both sides have yet to confirm; at the counter, orally or by registered mail
     * it is received on the day it came (article 31).
     */
    public static Step<?> filed(UUID id, UUID organisationId, Filing filing) {
        if (filing.channel().needsConfirmation()) {
            return new Step<>(born(id, organisationId, filing, null, new Phase.Awaiting(null, null)), new Submitted());
        }
        LocalDate receiptDate = filing.arrivedOn();
        return new Step<>(
                born(id, organisationId, filing, receiptDate, new Phase.Received()), new Received(receiptDate));
    }

    /**
     * From an old register, under its number there; where it had ended, with its end.
     *
     * @param end null for a case that is still open: it is assigned and answered here
     */
    public static Step<Imported> imported(
            UUID id, UUID organisationId, Filing filing, LocalDate receiptDate, String number, Phase.Imported end) {
        Phase phase = end == null ? new Phase.InHand(null, null) : end;
        DisclosureRequest old = born(id, organisationId, filing, receiptDate, phase);
        return new Step<>(old.but(parts -> parts.number = number), new Imported(receiptDate, end));
    }

    private static DisclosureRequest born(
            UUID id, UUID organisationId, Filing filing, LocalDate receiptDate, Phase phase) {
        return new DisclosureRequest(
                id,
                organisationId,
                filing,
                null,
                receiptDate,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                phase);
    }

    /**
     * The same question of the same applicant once more, because its reply was corrected: a case of its own that begins on
     * the day the order reached the unit (6.2, rules across the rows).
     */
    public Step<Rehandled> rehandled(UUID again, String receiptNumber, Instant at, Rehandling why) {
        requireLegal(REHANDLE);
        DisclosureRequest next =
                born(again, organisationId, filing.again(receiptNumber, at), why.startedOn(), new Phase.Received());
        return new Step<>(next.but(parts -> parts.rehandling = why), new Rehandled(why));
    }

    /**
     * While nothing can be done, the case is suspended; while an opinion is awaited, it consults, and the third party's is named
     * before the agency's.
     */
    public State state() {
        if (suspended() != null) {
            return State.SUSPENDED;
        }
        if (phase instanceof Phase.InHand && conferring() != null) {
            return State.CASE_CONFERENCE;
        }
        if (!(phase instanceof Phase.InHand) || !consulting()) {
            return phase.state();
        }
        return openConsultations().anyMatch(one -> one.kind() == Consultation.Kind.THIRD_PARTY)
                ? State.CONSULTING_THIRD_PARTY
                : State.CONSULTING_AGENCY;
    }

    /** The legal moves; every other is refused by name. A period that was ordered is not the unit's to extend. */
    public Set<Move> legal() {
        Set<Move> legal = phase.legal();
        if (phase instanceof Phase.InHand && consulting()) {
            legal.removeAll(EnumSet.of(DRAFT_REPLY, ASK_CLARIFICATION, ASK_REASONS, PROPOSE_FEE, GIVE_BACK));
            legal.addAll(EnumSet.of(RECORD_LETTER_RECEIPT, RECORD_OPINION, LET_CONSULTATION_LAPSE));
        }
        if (phase instanceof Phase.InHand && conferring() != null) {
            legal.removeAll(EnumSet.of(
                    DRAFT_REPLY, ASK_CLARIFICATION, ASK_REASONS, PROPOSE_FEE, ASSIGN, GIVE_BACK, CALL_CONFERENCE));
            legal.add(HOLD_CONFERENCE);
        }
        if (phase instanceof Phase.InHand) {
            legal.addAll(ofProposals(legal));
        }
        if (proposals.stream().anyMatch(one -> one.open() && one.matter() instanceof Proposal.Charge)) {
            legal.remove(PROPOSE_FEE);
        }
        if (phase instanceof Phase.Replied replied && replied.carrier() == Carrier.ON_SITE) {
            legal.addAll(ofReading());
        }
        if (excess != null && excess.reasons() != null) {
            legal.remove(GIVE_REASONS);
        }
        if (legal.contains(PROMOTE)) {
            if (suggestion == null) {
                legal.add(SUGGEST_PUBLICATION);
            } else if (suggestion.open()) {
                legal.add(DECLINE_SUGGESTION);
            }
        }
        if (rehandling != null && rehandling.ordered()) {
            legal.remove(EXTEND);
        }
        Suspension lasting = suspended();
        if (lasting != null) {
            legal.retainAll(WHILE_SUSPENDED);
            legal.add(RESUME);
            if (lasting.statutoryBasis() == null) {
                legal.add(RECORD_STATUTORY_BASIS);
            }
        }
        return legal;
    }

    /** The leader decides on what is open; what he approved is sent from wherever it could be proposed (7.2). */
    private Set<Move> ofProposals(Set<Move> legal) {
        Set<Move> more = EnumSet.noneOf(Move.class);
        if (proposals.stream().anyMatch(one -> one.stage() == Stage.PENDING)) {
            more.add(APPROVE_PROPOSAL);
        }
        if (proposals.stream().anyMatch(Proposal::open)) {
            more.add(REFUSE_PROPOSAL);
        }
        if (legal.contains(PROPOSE_CONSULTATION) && approved(Proposal.Consult.class) != null) {
            more.add(CONSULT);
        }
        if (legal.contains(PROPOSE_FEE) && approved(Proposal.Charge.class) != null) {
            more.add(NOTIFY_FEE);
        }
        return more;
    }

    /** Fixed by the office, and moved once by either side. */
    private Set<Move> ofReading() {
        Set<Move> more = EnumSet.noneOf(Move.class);
        if (readings.stream().filter(one -> one.by() == Reading.Side.OFFICE).count() < 2) {
            more.add(ARRANGE_READING);
        }
        if (!readings.isEmpty() && readings.stream().noneMatch(one -> one.by() == Reading.Side.APPLICANT)) {
            more.add(MOVE_READING);
        }
        return more;
    }

    /** The first that is approved and not sent; null where none is. */
    private Proposal approved(Class<? extends Proposal.Matter> kind) {
        return proposals.stream()
                .filter(one -> one.is(Stage.APPROVED, kind))
                .findFirst()
                .orElse(null);
    }

    /** The conference that is called and not held; null where none is. */
    private Conference conferring() {
        return conferences.stream().filter(Conference::open).findFirst().orElse(null);
    }

    /** The suspension that lasts; null where none does. */
    private Suspension suspended() {
        return suspensions.stream().filter(Suspension::open).findFirst().orElse(null);
    }

    private boolean consulting() {
        return openConsultations().findAny().isPresent();
    }

    private Stream<Consultation> openConsultations() {
        return consultations.stream().filter(Consultation::open);
    }

    public Step<?> confirmByOffice(LocalDate on) {
        Phase.Awaiting now = legal(CONFIRM_BY_OFFICE, Phase.Awaiting.class);
        return confirmed(new Phase.Awaiting(on, now.applicantConfirmed()));
    }

    public Step<?> confirmByApplicant(LocalDate on) {
        Phase.Awaiting now = legal(CONFIRM_BY_APPLICANT, Phase.Awaiting.class);
        return confirmed(new Phase.Awaiting(now.officeConfirmed(), on));
    }

    private Step<?> confirmed(Phase.Awaiting next) {
        if (!next.byBoth()) {
            return new Step<>(in(next), new ConfirmedByOneSide());
        }
        DisclosureRequest received = born(id, organisationId, filing, next.receiptDate(), new Phase.Received());
        return new Step<>(received, new Received(next.receiptDate()));
    }

    public Step<Registered> register(String registerNumber) {
        requireLegal(REGISTER);
        return new Step<>(
                but(next -> {
                    next.number = registerNumber;
                    next.phase = new Phase.InHand(null, null);
                }),
                new Registered(registerNumber));
    }

    public Step<Assigned> assign(UUID sectionId, UUID handlerId) {
        requireLegal(ASSIGN);
        return new Step<>(in(new Phase.InHand(sectionId, handlerId)), new Assigned(sectionId, handlerId));
    }

    /** Once, and all points together (article 30); {@code answerWd} is the reasonable period, in working days. */
    public Step<ClarificationRequested> askClarification(String points, int answerWd, UUID askedBy, LocalDate on) {
        Phase.InHand now = legal(ASK_CLARIFICATION, Phase.InHand.class);
        if (clarification != null) {
            throw Refusal.conflict(
                    "clarification-asked-before",
                    "补正只能告知一次(条例第三十条)，本件已于%s告知补正。".formatted(clarification.askedOn()),
                    "Clarification is asked for once (article 30); it was on %s.".formatted(clarification.askedOn()));
        }
        Clarification asked = new Clarification(points, on, answerWd, askedBy, null);
        return new Step<>(
                but(next -> {
                    next.clarification = asked;
                    next.phase = new Phase.Clarifying(now);
                }),
                new ClarificationRequested(asked));
    }

    /** The reply period begins anew when the corrected request is received (article 30); an extension falls away with it. */
    public Step<ClarificationReceived> clarify(String text, LocalDate receivedOn, WorkingCalendar calendar) {
        Phase.Clarifying now = legal(CLARIFY, Phase.Clarifying.class);
        if (receivedOn.isBefore(clarification.askedOn())) {
            throw Refusal.invalid(
                    "answer-before-question", "收到补正的日期不能早于告知补正的日期。", "It cannot have come before it was asked for.");
        }
        LocalDate answerBy = clarification.answerBy(calendar);
        if (receivedOn.isAfter(answerBy)) {
            throw Refusal.conflict(
                    "clarification-too-late",
                    "补正期限已于%s届满，视为放弃申请；您可以另行提出申请。".formatted(answerBy),
                    "The time to answer ended on %s; the request counts as abandoned and may be filed anew."
                            .formatted(answerBy));
        }
        Clarification answered = clarification.answered(new Clarification.Answer(text, receivedOn));
        return new Step<>(
                but(next -> {
                    next.clarification = answered;
                    next.extension = null;
                    next.phase = now.before();
                }),
                new ClarificationReceived(receivedOn));
    }

    /** Once; the reply period runs on (article 35). {@code answerWd}: working days to give reasons. */
    public Step<ReasonsRequested> askReasons(String finding, int answerWd, UUID askedBy, LocalDate on) {
        Phase.InHand now = legal(ASK_REASONS, Phase.InHand.class);
        if (excess != null) {
            throw Refusal.conflict(
                    "reasons-asked-before",
                    "本件已于%s要求说明理由。".formatted(excess.askedOn()),
                    "Reasons were asked for on %s.".formatted(excess.askedOn()));
        }
        Excess asked = new Excess(finding, on, answerWd, askedBy, null, null);
        return new Step<>(
                but(next -> {
                    next.excess = asked;
                    next.phase = new Phase.Explaining(now);
                }),
                new ReasonsRequested(asked));
    }

    /** Once; late reasons are heard as long as nothing is judged. */
    public Step<ReasonsReceived> giveReasons(String text, LocalDate receivedOn) {
        requireLegal(GIVE_REASONS);
        if (receivedOn.isBefore(excess.askedOn())) {
            throw Refusal.invalid(
                    "answer-before-question", "收到说明的日期不能早于要求说明理由的日期。", "It cannot have come before it was asked for.");
        }
        return new Step<>(
                but(next -> next.excess = excess.explained(new Excess.Reasons(text, receivedOn))),
                new ReasonsReceived(receivedOn));
    }

    /** Once they have come, or their time is over. What is found unreasonable goes on to its reply (article 35). */
    public Step<ReasonsJudged> judgeReasons(Excess.Judgement judgement, WorkingCalendar calendar) {
        Phase.Explaining now = legal(JUDGE_REASONS, Phase.Explaining.class);
        LocalDate answerBy = excess.answerBy(calendar);
        if (excess.reasons() == null && !judgement.on().isAfter(answerBy)) {
            throw Refusal.conflict(
                    "reasons-awaited",
                    "申请人可以在%s以前说明理由，期满或者收到说明后才能认定。".formatted(answerBy),
                    "The applicant may give reasons until %s; judge them after that.".formatted(answerBy));
        }
        return new Step<>(
                but(next -> {
                    next.excess = excess.judged(judgement);
                    next.phase = now.before();
                }),
                new ReasonsJudged(judgement));
    }

    /** From the day the obstacle began; both times the applicant is told in writing. */
    public Step<Suspended> suspend(Suspension suspension) {
        requireLegal(SUSPEND);
        if (suspension.from().isBefore(receiptDate)) {
            throw Refusal.invalid(
                    "suspended-before-receipt", "中止日期不能早于收到申请的日期。", "It cannot begin before the receipt.");
        }
        return new Step<>(
                but(next -> next.suspensions = Stream.concat(suspensions.stream(), Stream.of(suspension))
                        .toList()),
                new Suspended(suspension));
    }

    /** Then the statutory date moves with it, too. */
    public Step<SuspensionBased> recordStatutoryBasis(String basis) {
        requireLegal(RECORD_STATUTORY_BASIS);
        Suspension based = suspended().onBasis(basis);
        return new Step<>(suspending(based), new SuspensionBased(based));
    }

    public Step<Resumed> resume(LocalDate on) {
        requireLegal(RESUME);
        Suspension lasting = suspended();
        if (on.isBefore(lasting.from())) {
            throw Refusal.invalid("resumed-before-suspended", "恢复日期不能早于中止日期。", "It cannot end before it began.");
        }
        Suspension over = lasting.ended(on);
        return new Step<>(suspending(over), new Resumed(over));
    }

    private DisclosureRequest suspending(Suspension changed) {
        return but(next -> next.suspensions = suspensions.stream()
                .map(one -> one.id().equals(changed.id()) ? changed : one)
                .toList());
    }

    /** About a difficult case; the reply period runs on. */
    public Step<ConferenceCalled> callConference(UUID conferenceId, String question, LocalDate on) {
        requireLegal(CALL_CONFERENCE);
        Conference called = new Conference(conferenceId, question, on, null, null);
        return new Step<>(
                but(next -> next.conferences =
                        Stream.concat(conferences.stream(), Stream.of(called)).toList()),
                new ConferenceCalled());
    }

    public Step<ConferenceHeld> holdConference(LocalDate on, String conclusion) {
        requireLegal(HOLD_CONFERENCE);
        Conference called = conferring();
        if (on.isBefore(called.calledOn())) {
            throw Refusal.invalid("held-before-called", "会商日期不能早于提出会商的日期。", "It cannot be held before it was called.");
        }
        Conference held = called.held(on, conclusion);
        return new Step<>(
                but(next -> next.conferences = conferences.stream()
                        .map(one -> one.id().equals(held.id()) ? held : one)
                        .toList()),
                new ConferenceHeld(on));
    }

    /** The legal reviewer finds that outcome, basis, reasons and remedies fit; never the one who drafted it (7.4.1). */
    public Step<LegalOpinionGiven> approveInLaw(UUID by, LocalDate on) {
        requireLegal(GIVE_LEGAL_OPINION);
        mustNotHaveDrafted(by);
        LegalOpinion opinion = new LegalOpinion(reply().number(), by, on);
        return new Step<>(but(next -> next.legalOpinion = opinion), new LegalOpinionGiven(opinion));
    }

    /** The legal reviewer sends the draft back to its handler. */
    public Step<ReplyReturned> objectInLaw(UUID by) {
        requireLegal(GIVE_LEGAL_OPINION);
        mustNotHaveDrafted(by);
        return returnReply(ReturnCause.LEGAL_OBJECTION);
    }

    private void mustNotHaveDrafted(UUID by) {
        if (reply().drafterId().equals(by)) {
            throw Refusal.forbidden(
                    "drafter-may-not-review", "拟稿人不能对自己拟写的答复作法制审核。", "The drafter cannot review his own draft in law.");
        }
    }

    /** Whether the draft waits for the legal reviewer: whatever does not give everything does (6.2). */
    public boolean legalReviewMissing() {
        return reply() != null
                && reply().outcome() != Outcome.GRANTED
                && (legalOpinion == null || legalOpinion.draft() != reply().number());
    }

    /** By its handler, where it is not his to handle: the office assigns it anew. */
    public Step<GivenBack> giveBack() {
        requireLegal(GIVE_BACK);
        return new Step<>(in(new Phase.InHand(null, null)), new GivenBack());
    }

    /**
     * To the successor of a unit that was merged, split or closed: it has nobody's name any more, and whatever else it waits
     * for goes on. A draft falls away, with its review and its certificate, which name the former unit, and so does what its leader
     * has approved and nobody has sent.
     */
    public Step<HandedOver> handedOver(UUID to, LocalDate on) {
        Reply returned = phase instanceof Phase.Drafted || phase instanceof Phase.Reviewed ? reply() : null;
        return new Step<>(
                but(next -> {
                    next.organisationId = to;
                    next.proposals = proposals.stream()
                            .map(one -> one.open() ? one.decided(Proposal.Decision.fallen(on)) : one)
                            .toList();
                    next.phase = unassigned();
                }),
                new HandedOver(organisationId, returned));
    }

    private Phase unassigned() {
        Phase.InHand nobodys = new Phase.InHand(null, null);
        if (phase instanceof Phase.Clarifying) {
            return new Phase.Clarifying(nobodys);
        }
        if (phase instanceof Phase.Explaining) {
            return new Phase.Explaining(nobodys);
        }
        if (phase instanceof Phase.FeeDue) {
            return new Phase.FeeDue(nobodys);
        }
        return inHand() == null ? phase : nobodys;
    }

    /** Several may be proposed at once; a letter quotes the records of the case, so the leader reads it first (7.2). */
    public Step<Proposed> proposeConsultation(
            UUID proposalId, Consultation.Kind kind, String question, UUID by, LocalDate on) {
        requireLegal(PROPOSE_CONSULTATION);
        return proposed(new Proposal(proposalId, new Proposal.Consult(kind, question), by, on, null, null));
    }

    /** Once, by pieces or by pages and never by both (国办函〔2020〕109号). */
    public Step<Proposed> proposeFee(UUID proposalId, ProcessingFee calculation, UUID by, LocalDate on) {
        requireLegal(PROPOSE_FEE);
        if (fee != null) {
            throw Refusal.conflict(
                    "fee-told-before",
                    "一件申请只收取一次信息处理费，按件和按量不得同时收取；本件已于%s告知。".formatted(fee.notifiedOn()),
                    "A request is charged once, by pieces or by pages; it was on %s.".formatted(fee.notifiedOn()));
        }
        if (calculation.yuan() == 0) {
            throw Refusal.conflict(
                    "no-fee-due",
                    "未达到收费标准：" + calculation.explained(),
                    "Nothing is due: " + calculation.yuan() + " yuan.");
        }
        return proposed(new Proposal(proposalId, new Proposal.Charge(calculation), by, on, null, null));
    }

    private Step<Proposed> proposed(Proposal proposal) {
        List<Proposal> all =
                Stream.concat(proposals.stream(), Stream.of(proposal)).toList();
        return new Step<>(but(next -> next.proposals = all), new Proposed(proposal));
    }

    /** By the leader in charge: never the one who proposed it, nor the handler of the case (7.2, 7.4.1). */
    public Step<ProposalDecided> approveProposal(UUID proposalId, UUID by, LocalDate on) {
        requireLegal(APPROVE_PROPOSAL);
        Proposal asked = proposal(proposalId);
        mustBeOthers(asked, by);
        if (asked.stage() != Stage.PENDING) {
            throw notIn(asked);
        }
        return decided(asked.decided(new Proposal.Decision(true, null, by, on)));
    }

    /** As long as it has not left, also after it was approved. */
    public Step<ProposalDecided> refuseProposal(UUID proposalId, String reason, UUID by, LocalDate on) {
        requireLegal(REFUSE_PROPOSAL);
        Proposal asked = proposal(proposalId);
        mustBeOthers(asked, by);
        if (!asked.open()) {
            throw notIn(asked);
        }
        return decided(asked.decided(new Proposal.Decision(false, reason, by, on)));
    }

    private Step<ProposalDecided> decided(Proposal decided) {
        return new Step<>(but(next -> next.proposals = replacing(decided)), new ProposalDecided(decided));
    }

    private void mustBeOthers(Proposal asked, UUID by) {
        boolean handles = inHand() != null && by.equals(inHand().handlerId());
        if (handles || by.equals(asked.proposedBy())) {
            throw Refusal.forbidden(
                    "proposer-may-not-approve",
                    "提请人和承办人不能批准自己的报批事项。",
                    "Neither who proposed it nor the handler of the case decides on it.");
        }
    }

    private Proposal proposal(UUID proposalId) {
        return proposals.stream()
                .filter(one -> one.id().equals(proposalId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private List<Proposal> replacing(Proposal changed) {
        return proposals.stream()
                .map(one -> one.id().equals(changed.id()) ? changed : one)
                .toList();
    }

    private static Refusal notIn(Proposal asked) {
        return Refusal.conflict(
                "proposal-not-open",
                "该报批事项当前为“%s”，不能这样办理。".formatted(asked.stage().zh()),
                "This is not possible: the proposal is \"%s\"."
                        .formatted(asked.stage().en()));
    }

    /**
     * As the leader approved it, inside the reply period.
     *
     * @param clock of the reply
     */
    public Step<FeeNotified> notifyFee(
            int payWd, UUID notifiedBy, LocalDate on, Clock clock, WorkingCalendar calendar) {
        Phase.InHand now = legal(NOTIFY_FEE, Phase.InHand.class);
        Proposal approved = approved(Proposal.Charge.class);
        LocalDate due = clock.due(calendar).last().date();
        if (on.isAfter(due)) {
            throw Refusal.conflict(
                    "fee-notice-too-late",
                    "收费通知应在答复期限内发出，期限已于%s届满。".formatted(due),
                    "The fee is told inside the reply period, which ended on %s.".formatted(due));
        }
        Fee told = new Fee(((Proposal.Charge) approved.matter()).calculation(), on, payWd, notifiedBy, null);
        return new Step<>(
                but(next -> {
                    next.fee = told;
                    next.proposals = replacing(approved.sent(on));
                    next.phase = new Phase.FeeDue(now);
                }),
                new FeeNotified(told));
    }

    /** The reply period begins anew from the day after the payment; an extension falls away with it (domain 4.3). */
    public Step<FeePaid> feePaid(Fee.Payment payment, WorkingCalendar calendar) {
        Phase.FeeDue now = legal(RECORD_PAYMENT, Phase.FeeDue.class);
        if (payment.paidOn().isBefore(fee.notifiedOn())) {
            throw Refusal.invalid("paid-before-told", "缴费日期不能早于告知缴费的日期。", "It cannot be paid before it was told.");
        }
        LocalDate payBy = fee.payBy(calendar);
        if (payment.paidOn().isAfter(payBy)) {
            throw Refusal.conflict(
                    "fee-paid-too-late",
                    "缴费期限已于%s届满，视为放弃申请。".formatted(payBy),
                    "The time to pay ended on %s; the request counts as abandoned.".formatted(payBy));
        }
        return new Step<>(
                but(next -> {
                    next.fee = fee.paid(payment);
                    next.extension = null;
                    next.phase = now.before();
                }),
                new FeePaid(payment.paidOn()));
    }

    /** No correction, or no payment, in time: abandoned, not handled any further (article 30; rows III(6)1 and III(6)2). */
    public Step<Abandoned> lapse(LocalDate on) {
        requireLegal(LAPSE);
        Outcome outcome = phase instanceof Phase.FeeDue ? Outcome.OTHER_FEE_UNPAID : Outcome.OTHER_CLARIFICATION_LAPSED;
        return new Step<>(in(new Phase.Abandoned(outcome, on)), new Abandoned(outcome));
    }

    /**
     * Writes to a third party or another agency, as the leader approved it; several may be asked at once (articles 32 and 34).
     * The consultation has the id of its proposal.
     *
     * @param lapseWd the working days after which silence counts, by who is asked
     */
    public Step<Consulted> consult(UUID proposalId, LocalDate sentOn, ToIntFunction<Consultation.Kind> lapseWd) {
        requireLegal(CONSULT);
        Proposal approved = proposal(proposalId);
        if (!approved.is(Stage.APPROVED, Proposal.Consult.class)) {
            throw notIn(approved);
        }
        if (sentOn.isBefore(approved.decision().on())) {
            throw Refusal.invalid(
                    "sent-before-approved", "发出日期不能早于批准日期。", "It cannot have been sent before it was approved.");
        }
        Proposal.Consult letter = (Proposal.Consult) approved.matter();
        Consultation asked = new Consultation(
                proposalId, letter.kind(), letter.question(), sentOn, lapseWd.applyAsInt(letter.kind()), null, null);
        return new Step<>(
                but(next -> {
                    next.proposals = replacing(approved.sent(sentOn));
                    next.consultations = Stream.concat(consultations.stream(), Stream.of(asked))
                            .toList();
                }),
                new Consulted(asked));
    }

    /** The day the letter was received: from then on the days of the answer count. */
    public Step<ConsultationLetterReceived> letterReceived(UUID consultationId, LocalDate on) {
        requireLegal(RECORD_LETTER_RECEIPT);
        Consultation open = openConsultation(consultationId);
        if (on.isBefore(open.sentOn())) {
            throw Refusal.invalid(
                    "received-before-sent", "收到征求意见书的日期不能早于发出日期。", "It cannot be received before it was sent.");
        }
        Consultation received = open.letterReceived(on);
        return new Step<>(replacing(received), new ConsultationLetterReceived(received));
    }

    public Step<OpinionReceived> opinionReceived(UUID consultationId, Consultation.Opinion opinion) {
        requireLegal(RECORD_OPINION);
        Consultation open = openConsultation(consultationId);
        if (opinion.on().isBefore(open.sentOn())) {
            throw Refusal.invalid(
                    "answer-before-question", "收到意见的日期不能早于发出征求意见书的日期。", "It cannot have come before it was asked for.");
        }
        Consultation answered = open.answered(opinion);
        return new Step<>(replacing(answered), new OpinionReceived(answered));
    }

    /** Silence beyond the 15 working days: an agency's is consent, a third party's leaves the decision to the unit. */
    public Step<ConsultationLapsed> consultationLapsed(UUID consultationId, LocalDate on) {
        requireLegal(LET_CONSULTATION_LAPSE);
        Consultation lapsed = openConsultation(consultationId)
                .answered(new Consultation.Opinion(Consultation.Position.SILENT, null, on));
        return new Step<>(replacing(lapsed), new ConsultationLapsed(lapsed));
    }

    private Consultation openConsultation(UUID consultationId) {
        Consultation found = consultations.stream()
                .filter(one -> one.id().equals(consultationId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (!found.open()) {
            throw Refusal.conflict("opinion-given-before", "该意见已经登记。", "This opinion has been noted before.");
        }
        return found;
    }

    private DisclosureRequest replacing(Consultation changed) {
        List<Consultation> all = consultations.stream()
                .map(one -> one.id().equals(changed.id()) ? changed : one)
                .toList();
        return but(next -> next.consultations = all);
    }

    /** Of another body, for example to search what it holds or to confirm a service; the clock runs on (domain 4.19). */
    public Step<AssistanceAsked> askAssistance() {
        requireLegal(ASK_ASSISTANCE);
        return new Step<>(this, new AssistanceAsked());
    }

    /** Once, and not after the first due date (article 33). */
    public Step<ReplyPeriodExtended> extend(
            Clock clock, LocalDate on, String reason, PolicyBook policies, WorkingCalendar calendar) {
        requireLegal(EXTEND);
        if (extension != null) {
            throw Refusal.conflict(
                    "extended-before", "答复期限只能延长一次(条例第三十三条)。", "The period is extended once (article 33).");
        }
        if (excess != null && excess.deferred()) {
            throw Refusal.conflict(
                    "later-date-set", "本件已确定延迟答复的期限(条例第三十五条)，不再延长。", "A later date has been set (article 35).");
        }
        if (!clock.extendableOn(on, calendar)) {
            LocalDate due = clock.due(calendar).last().date();
            throw Refusal.conflict(
                    "extension-too-late",
                    "答复期限已于%s届满，不能再延长。".formatted(due),
                    "The period ended on %s and cannot be extended any more.".formatted(due));
        }
        return new Step<>(
                but(next -> next.extension = new ReplyExtension(on, reason)),
                new ReplyPeriodExtended(ReplyClock.extension(on, receiptDate, policies)));
    }

    /** {@code drafterId}: must be the handler the case is assigned to, or his deputy. */
    public Step<ReplyDrafted> draftReply(
            UUID drafterId, Outcome outcome, Reply.Part content, List<Reply.Part> attachments) {
        Phase.InHand now = legal(DRAFT_REPLY, Phase.InHand.class);
        if (!outcome.draftable()) {
            throw Refusal.invalid(
                    "outcome-not-draftable", "该处理结果由系统在逾期后登记，不能拟写答复。", "This outcome is not drafted as a reply.");
        }
        if (outcome == Outcome.NOT_PROCESSED_EXCESSIVE && (excess == null || !excess.unreasonable())) {
            throw Refusal.conflict(
                    "reasons-not-judged",
                    "申请数量、频次明显超过合理范围的，应先要求申请人说明理由，认定理由不合理后才能不予处理(条例第三十五条)。",
                    "The applicant is asked for reasons first, and they are found unreasonable (article 35).");
        }
        if (outcome == Outcome.PARTIALLY_GRANTED && attachments.isEmpty()) {
            throw Refusal.invalid(
                    "partial-needs-document",
                    "部分公开应附可以公开的部分(第三十七条)。",
                    "A partial grant gives the part that can be given (art 37).");
        }
        return drafted(now, new Reply(drafts + 1, outcome, drafterId, content, attachments, Gate.REPLY));
    }

    /** What is public already is answered at once, before the case goes to a section (R-131, article 36(1)). */
    public Step<ReplyDrafted> answerOnTheSpot(UUID officerId, Reply.Part content, List<Reply.Part> attachments) {
        Phase.InHand now = legal(ANSWER_ON_THE_SPOT, Phase.InHand.class);
        return drafted(now, new Reply(drafts + 1, Outcome.GRANTED, officerId, content, attachments, Gate.ON_THE_SPOT));
    }

    private Step<ReplyDrafted> drafted(Phase.InHand from, Reply reply) {
        return new Step<>(
                but(next -> {
                    next.drafts = reply.number();
                    next.phase = new Phase.Drafted(from, reply);
                }),
                new ReplyDrafted(reply));
    }

    public Step<ReplyTakenBack> takeBack() {
        requireLegal(TAKE_BACK);
        Reply reply = reply();
        return new Step<>(in(before()), new ReplyTakenBack(reply));
    }

    /** A verdict PARTIAL forces the outcome PARTIALLY_GRANTED: any other draft goes back (6.2, rules across the rows). */
    public Step<?> approveReply(Certificate certificate) {
        Phase.Drafted now = legal(APPROVE_REPLY, Phase.Drafted.class);
        if (certificate.partial() && now.reply().outcome() != Outcome.PARTIALLY_GRANTED) {
            return returnReply(ReturnCause.OUTCOME_MUST_BE_PARTIAL);
        }
        return new Step<>(
                in(new Phase.Reviewed(now.before(), now.reply(), certificate)),
                new ReplyApproved(now.reply(), certificate));
    }

    public Step<ReplyReturned> returnReply(ReturnCause cause) {
        requireLegal(RETURN_REPLY);
        Reply reply = reply();
        return new Step<>(in(before()), new ReplyReturned(reply, cause));
    }

    /** There is no other way to a reply: only a reviewed draft, with its certificate, can be issued. */
    public Step<ReplyIssued> issue(String replyNumber, LocalDate on, Carrier carrier) {
        Phase.Reviewed now = legal(ISSUE, Phase.Reviewed.class);
        if (legalReviewMissing()) {
            throw Refusal.conflict(
                    "legal-review-missing",
                    "答复不是予以公开的，签发前应当经过法制审核。",
                    "What does not give everything is reviewed in law before it is issued.");
        }
        return new Step<>(
                in(new Phase.Replied(now.reply(), now.certificate(), replyNumber, on, carrier)),
                new ReplyIssued(now.reply(), now.certificate(), on, carrier));
    }

    /** By the office, once the applicant has been told to come; the second time it moves what it arranged. */
    public Step<ReadingArranged> arrangeReading(
            String place, LocalDate on, LocalTime from, LocalTime to, LocalDate today, WorkingCalendar calendar) {
        requireLegal(ARRANGE_READING);
        if (!from.isBefore(to)) {
            throw Refusal.invalidFields(
                    Map.of("readingTo", new FieldFault("应当晚于开始时间", "it must be later than the beginning")));
        }
        return reading(new Reading(place, on, from, to, Reading.Side.OFFICE, today), calendar);
    }

    /** By the applicant, to another day; place and hours stay. */
    public Step<ReadingArranged> moveReading(LocalDate on, LocalDate today, WorkingCalendar calendar) {
        requireLegal(MOVE_READING);
        return reading(readings.get(readings.size() - 1).movedTo(on, today), calendar);
    }

    private Step<ReadingArranged> reading(Reading arranged, WorkingCalendar calendar) {
        LocalDate on = arranged.on();
        if (on.isBefore(arranged.fixedOn()) || !on.isAfter(replied().issuedOn()) || !calendar.isWorkingDay(on)) {
            throw Refusal.invalidFields(Map.of(
                    "readingOn",
                    new FieldFault("应当是答复之后、今天以后的工作日", "it must be a working day after the reply and not past")));
        }
        List<Reading> all =
                Stream.concat(readings.stream(), Stream.of(arranged)).toList();
        return new Step<>(but(next -> next.readings = all), new ReadingArranged(arranged));
    }

    /** {@code proof} is needed unless it went electronically; {@code proofId} may be null. */
    public Step<ReplyServed> serve(LocalDate on, String proof, UUID proofId) {
        Phase.Replied now = legal(SERVE, Phase.Replied.class);
        if (on.isBefore(now.issuedOn())) {
            throw Refusal.invalid("served-before-issued", "送达日期不能早于签发日期。", "It cannot be served before it was issued.");
        }
        if (proof == null && now.carrier() != Carrier.ELECTRONIC) {
            throw Refusal.invalidFields(Map.of("proof", FieldFault.missing()));
        }
        return new Step<>(in(new Phase.Served(now, on, proof, proofId)), new ReplyServed(on, now.carrier()));
    }

    public Step<Closed> close(LocalDate on) {
        Phase.Served now = legal(CLOSE, Phase.Served.class);
        return new Step<>(
                in(new Phase.Ended(now, on)), new Closed(now.replied().reply().outcome()));
    }

    public Step<Archived> archive(LocalDate on, UUID packId) {
        requireLegal(ARCHIVE);
        return new Step<>(in(new Phase.Archived(phase, on, packId, null)), new Archived(on));
    }

    /** The day it went into the archive; null before. */
    public LocalDate archivedOn() {
        return phase instanceof Phase.Archived archived ? archived.archivedOn() : null;
    }

    /** The day its words were destroyed; null before. */
    public LocalDate anonymisedOn() {
        return phase instanceof Phase.Archived archived ? archived.anonymisedOn() : null;
    }

    /** While it is held nothing of it is destroyed. */
    public Step<Held> hold() {
        mustStillHaveWords();
        return new Step<>(this, new Held());
    }

    public Step<HoldLifted> liftHold() {
        return new Step<>(this, new HoldLifted());
    }

    /** What was destroyed cannot be held, contested or noted upon any more. */
    public void mustStillHaveWords() {
        if (anonymisedOn() != null) {
            throw Refusal.conflict(
                    "anonymised",
                    "本件保管期限已满，已于%s匿名化。".formatted(anonymisedOn()),
                    "Its years are over; it was anonymised on %s.".formatted(anonymisedOn()));
        }
    }

    /** Codes, dates and counts stay; what anybody wrote, and with it every name, goes. */
    public Step<Anonymised> anonymised(LocalDate on) {
        if (!(phase instanceof Phase.Archived archived) || archived.anonymisedOn() != null) {
            throw Refusal.conflict(
                    "not-in-the-archive", "只有已归档的申请可以匿名化。", "Only what lies in the archive is anonymised.");
        }
        return new Step<>(
                but(next -> {
                    next.filing = filing.withoutWords();
                    next.clarification = clarification == null ? null : clarification.withoutWords();
                    next.extension = extension == null ? null : new ReplyExtension(extension.decidedOn(), "");
                    next.excess = excess == null ? null : excess.withoutWords();
                    next.proposals =
                            proposals.stream().map(Proposal::withoutWords).toList();
                    next.consultations = consultations.stream()
                            .map(Consultation::withoutWords)
                            .toList();
                    next.suspensions =
                            suspensions.stream().map(Suspension::withoutWords).toList();
                    next.conferences =
                            conferences.stream().map(Conference::withoutWords).toList();
                    next.readings = readings.stream().map(Reading::withoutWords).toList();
                    next.suggestion = suggestion == null ? null : suggestion.withoutWords();
                    next.phase = new Phase.Archived(
                            withoutWords(archived.before()), archived.archivedOn(), archived.packId(), on);
                }),
                new Anonymised(on));
    }

    /** Its documents are gone, and so are their names; the certificate still names their digests. */
    private static Phase withoutWords(Phase phase) {
        if (phase instanceof Phase.Ended ended && ended.served() != null) {
            Phase.Served served = ended.served();
            Phase.Replied replied = served.replied();
            return new Phase.Ended(
                    new Phase.Served(
                            new Phase.Replied(
                                    replied.reply().withoutWords(),
                                    replied.certificate(),
                                    replied.number(),
                                    replied.issuedOn(),
                                    replied.carrier()),
                            served.servedOn(),
                            null,
                            null),
                    ended.endedOn());
        }
        return phase;
    }

    public Step<Withdrawn> withdraw(LocalDate on) {
        requireLegal(WITHDRAW);
        return new Step<>(in(new Phase.Ended(null, on)), new Withdrawn(on));
    }

    /** Once; what is found to be for everyone is published in time (article 44). */
    public Step<PublicationSuggested> suggestPublication(String text, LocalDate on) {
        requireLegal(SUGGEST_PUBLICATION);
        Suggestion made = new Suggestion(text, on, null);
        return new Step<>(but(next -> next.suggestion = made), new PublicationSuggested(made));
    }

    public Step<SuggestionDeclined> declineSuggestion(String reason, UUID by, LocalDate on) {
        requireLegal(DECLINE_SUGGESTION);
        Suggestion declined = suggestion.answered(new Suggestion.Answer(false, reason, by, on));
        return new Step<>(but(next -> next.suggestion = declined), new SuggestionDeclined(declined));
    }

    /**
     * What one person was given, everyone may know (R-138, article 44); it goes through a review of its own. A suggestion that
     * waits is taken up with it.
     */
    public Step<PublicationProposed> promote(UUID proposalId, UUID proposedBy, LocalDate on) {
        requireLegal(PROMOTE);
        DisclosureRequest next = suggestion == null || !suggestion.open()
                ? this
                : but(parts ->
                        parts.suggestion = suggestion.answered(new Suggestion.Answer(true, null, proposedBy, on)));
        return new Step<>(next, new PublicationProposed(proposalId, replied().reply(), proposedBy));
    }

    /** Whether a third party does not want it given: then giving it needs reasons (article 32). */
    public boolean objectedTo() {
        return consultations.stream().anyMatch(Consultation::objected);
    }

    /** How it ended or is about to end; null while nothing is decided. */
    public Outcome outcome() {
        if (settled() instanceof Phase.Abandoned abandoned) {
            return abandoned.outcome();
        }
        if (settled() instanceof Phase.Imported imported) {
            return imported.outcome();
        }
        if (settled().state() == State.WITHDRAWN) {
            return Outcome.OTHER_OTHER;
        }
        return reply() == null ? null : reply().outcome();
    }

    /** The day of the reply, of the abandonment or of the withdrawal; null while it is open. */
    public LocalDate decidedOn() {
        if (replied() != null) {
            return replied().issuedOn();
        }
        if (settled() instanceof Phase.Abandoned abandoned) {
            return abandoned.endedOn();
        }
        if (settled() instanceof Phase.Imported imported) {
            return imported.decidedOn();
        }
        return settled() instanceof Phase.Ended ended ? ended.endedOn() : null;
    }

    /** The end an old register told; null for a case that was handled here. */
    public Phase.Imported imported() {
        return settled() instanceof Phase.Imported imported ? imported : null;
    }

    /** The day of the reply, whoever told it; null where there is none. */
    public LocalDate repliedOn() {
        if (replied() != null) {
            return replied().issuedOn();
        }
        return imported() == null ? null : imported().decidedOn();
    }

    /** The phase as it was before the archive took it. */
    private Phase settled() {
        return phase instanceof Phase.Archived archived ? archived.before() : phase;
    }

    /** The reply that is drafted, reviewed or issued; null before there is one. */
    public Reply reply() {
        if (phase instanceof Phase.Drafted drafted) {
            return drafted.reply();
        }
        if (phase instanceof Phase.Reviewed reviewed) {
            return reviewed.reply();
        }
        return replied() == null ? null : replied().reply();
    }

    /** The issued reply; null before it has left. */
    public Phase.Replied replied() {
        if (settled() instanceof Phase.Replied replied) {
            return replied;
        }
        return served() == null ? null : served().replied();
    }

    /** How the reply reached the applicant; null before it has. */
    public Phase.Served served() {
        if (settled() instanceof Phase.Ended ended) {
            return ended.served();
        }
        return settled() instanceof Phase.Served served ? served : null;
    }

    /** The section and handler while the case is in hand; null outside. */
    public Phase.InHand inHand() {
        return phase instanceof Phase.InHand inHand ? inHand : before();
    }

    private Phase.InHand before() {
        if (phase instanceof Phase.Clarifying clarifying) {
            return clarifying.before();
        }
        if (phase instanceof Phase.FeeDue feeDue) {
            return feeDue.before();
        }
        if (phase instanceof Phase.Explaining explaining) {
            return explaining.before();
        }
        if (phase instanceof Phase.Drafted drafted) {
            return drafted.before();
        }
        return phase instanceof Phase.Reviewed reviewed ? reviewed.before() : null;
    }

    private DisclosureRequest in(Phase phase) {
        return but(next -> next.phase = phase);
    }

    private DisclosureRequest but(Consumer<Parts> change) {
        Parts next = new Parts();
        change.accept(next);
        return new DisclosureRequest(
                id,
                next.organisationId,
                next.filing,
                next.rehandling,
                receiptDate,
                next.number,
                next.drafts,
                next.clarification,
                next.extension,
                next.fee,
                next.excess,
                next.proposals,
                next.consultations,
                next.suspensions,
                next.conferences,
                next.legalOpinion,
                next.readings,
                next.suggestion,
                next.phase);
    }

    /** What a move may change, as it is before it. */
    private final class Parts {
        UUID organisationId = DisclosureRequest.this.organisationId;
        Filing filing = DisclosureRequest.this.filing;
        Rehandling rehandling = DisclosureRequest.this.rehandling;
        String number = DisclosureRequest.this.number;
        int drafts = DisclosureRequest.this.drafts;
        Clarification clarification = DisclosureRequest.this.clarification;
        ReplyExtension extension = DisclosureRequest.this.extension;
        Fee fee = DisclosureRequest.this.fee;
        Excess excess = DisclosureRequest.this.excess;
        List<Proposal> proposals = DisclosureRequest.this.proposals;
        List<Consultation> consultations = DisclosureRequest.this.consultations;
        List<Suspension> suspensions = DisclosureRequest.this.suspensions;
        List<Conference> conferences = DisclosureRequest.this.conferences;
        LegalOpinion legalOpinion = DisclosureRequest.this.legalOpinion;
        List<Reading> readings = DisclosureRequest.this.readings;
        Suggestion suggestion = DisclosureRequest.this.suggestion;
        Phase phase = DisclosureRequest.this.phase;
    }

    private <P extends Phase> P legal(Move move, Class<P> from) {
        requireLegal(move);
        return from.cast(phase);
    }

    private void requireLegal(Move move) {
        if (!legal().contains(move)) {
            throw MoveRefused.of(
                    state().name(),
                    state().zh(),
                    state().en(),
                    move.name(),
                    legal().stream().map(Move::name).toList());
        }
    }
}
