package org.sunshinegov.request.disclosurerequest.model;

import static org.sunshinegov.request.disclosurerequest.model.Move.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sunshinegov.kernel.law.clock.Words;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.MoveRefused;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.*;
import org.sunshinegov.request.disclosurerequest.model.Proposal.Stage;

/**
 * A citizen's request: what is true of it in every state, and the phase that says what may be done. Every move gives the
 * next request and the one thing that happened; nothing else changes a request. The moves of each part of its life stand in
 * an interface of their own: {@link Periods}, {@link Consulting}, {@link Proposing}, {@link Replying}, {@link Settling}.
 *
 * @param rehandling why it is handled once more after a corrected reply; null for what was newly received
 * @param number in the unit's register; null before registration
 * @param receiptDate null until it stands (article 31)
 * @param drafts how many replies have been drafted; the next is one more
 * @param clarification null when nothing was asked to be made clear
 * @param fee null where none was told
 * @param excess null where the applicant was not asked why so many or so often
 * @param denial what the review found: this and nothing else may be answered (6.2); null where it found nothing of the kind
 * @param proposals of what the leader approves before it leaves, in their order
 * @param consultations open and answered, in the order they were sent
 * @param suspensions over and lasting, in their order
 * @param conferences called and held, in their order
 * @param legalOpinion on one of its drafts; null before there is one
 * @param readings on site as they were arranged; the last one holds
 * @param suggestion to make the reply public; null where the applicant made none
 * @param receiptChange another receipt date, proposed and not yet decided on; null where none is
 * @param extension null while the period is the one it began with
 */
public record DisclosureRequest(
        UUID id,
        UUID organisationId,
        Filing filing,
        Rehandling rehandling,
        LocalDate receiptDate,
        ReceiptDateChange receiptChange,
        String number,
        int drafts,
        Clarification clarification,
        ReplyExtension extension,
        Fee fee,
        Excess excess,
        Outcome denial,
        List<Proposal> proposals,
        List<Consultation> consultations,
        List<Suspension> suspensions,
        List<Conference> conferences,
        LegalOpinion legalOpinion,
        List<Reading> readings,
        Suggestion suggestion,
        Phase phase)
        implements Receiving, Periods, Consulting, Proposing, Replying, Settling {

    /** What others do all the same: the applicant, who is consulted, and the review; and the period that runs is extended (6.2). */
    private static final Set<Move> WHILE_SUSPENDED = Set.of(
            EXTEND,
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
        Parts first = new Parts();
        first.organisationId = organisationId;
        first.filing = filing;
        first.receiptDate = receiptDate;
        first.phase = phase;
        return first.of(id);
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
            legal.add(LET_CONSULTATION_LAPSE);
        }
        if (phase instanceof Phase.InHand && conferring() != null) {
            legal.removeAll(EnumSet.of(
                    DRAFT_REPLY, ASK_CLARIFICATION, ASK_REASONS, PROPOSE_FEE, ASSIGN, GIVE_BACK, CALL_CONFERENCE));
            legal.add(HOLD_CONFERENCE);
        }
        boolean silent = reply() == null && consultations.stream().anyMatch(Consultation::silent);
        if (inHand() != null && (consulting() || silent)) {
            legal.addAll(EnumSet.of(RECORD_LETTER_RECEIPT, RECORD_OPINION));
        }
        if (inHand() != null && consultations.stream().anyMatch(Consultation::unreceived)) {
            legal.add(WITHDRAW_CONSULTATION);
        }
        if (phase instanceof Phase.InHand) {
            legal.addAll(ofProposals(legal));
        }
        if (rehandling != null && rehandling.ordered()) {
            legal.remove(EXTEND);
        }
        legal.addAll(ofHandler(legal));
        if (proposes(Proposal.What.FEE)) {
            legal.remove(PROPOSE_FEE);
        }
        if (filing.takenInBy() == null) {
            legal.remove(RECORD_NOTICE_RECEIPT);
        }
        if (phase instanceof Phase.FeeDue && noticeUnreceived()) {
            legal.remove(LAPSE);
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
        if (legal.contains(PROPOSE_RECEIPT_DATE)) {
            legal.addAll(ofReceiptDate(legal));
        }
        if (suspended() != null) {
            legal.retainAll(WHILE_SUSPENDED);
            legal.add(RESUME);
        }
        Suspension last = lastSuspension();
        if (last != null
                && last.statutoryBasis() == null
                && phase.state().open()
                && !phase.state().rests()) {
            legal.add(RECORD_STATUTORY_BASIS);
        }
        return legal;
    }

    /** The leader decides on what is open; what he approved is sent from wherever it could be proposed (7.2). */
    private Set<Move> ofProposals(Set<Move> legal) {
        Set<Move> more = EnumSet.noneOf(Move.class);
        if (proposals.stream()
                .filter(one -> one.stage() == Stage.PENDING && one.what().byLeader())
                .anyMatch(one -> one.what() != Proposal.What.CONFERENCE || legal.contains(CALL_CONFERENCE))) {
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

    /** Proposed one at a time, wherever the others may do it (7.2); a longer period is decided on under review, too. */
    private Set<Move> ofHandler(Set<Move> legal) {
        Set<Move> more = EnumSet.noneOf(Move.class);
        if (legal.contains(EXTEND) && proposes(Proposal.What.EXTENSION)) {
            more.add(REFUSE_PROPOSAL);
        }
        if (inHand() == null || inHand().handlerId() == null) {
            return more;
        }
        if (legal.contains(ASK_CLARIFICATION) && !proposes(Proposal.What.CLARIFICATION)) {
            more.add(PROPOSE_CLARIFICATION);
        }
        if (legal.contains(EXTEND) && !proposes(Proposal.What.EXTENSION)) {
            more.add(PROPOSE_EXTENSION);
        }
        if (legal.contains(CALL_CONFERENCE) && !proposes(Proposal.What.CONFERENCE)) {
            more.add(PROPOSE_CONFERENCE);
        }
        return more;
    }

    /** Whether one of the kind is open. */
    public boolean proposes(Proposal.What what) {
        return proposals.stream().anyMatch(one -> one.open() && one.what() == what);
    }

    /** One change at a time, decided on before a reply names the date; the day an order reached the unit is no receipt date. */
    private Set<Move> ofReceiptDate(Set<Move> legal) {
        if (rehandling != null || receiptChange != null) {
            legal.remove(PROPOSE_RECEIPT_DATE);
        }
        if (receiptChange != null) {
            legal.removeAll(EnumSet.of(DRAFT_REPLY, ANSWER_ON_THE_SPOT));
        }
        return receiptChange == null
                ? EnumSet.noneOf(Move.class)
                : EnumSet.of(CONFIRM_RECEIPT_DATE, DECLINE_RECEIPT_DATE);
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
    Proposal approved(Class<? extends Proposal.Matter> kind) {
        return proposals.stream()
                .filter(one -> one.is(Stage.APPROVED, kind))
                .findFirst()
                .orElse(null);
    }

    /** Nobody has it in hand, and the office may assign it now. */
    public boolean toBeAssigned() {
        return phase instanceof Phase.InHand inHand && inHand.handlerId() == null && legal().contains(ASSIGN);
    }

    /** The conference that is called and not held; null where none is. */
    Conference conferring() {
        return conferences.stream().filter(Conference::open).findFirst().orElse(null);
    }

    /** The suspension that lasts; null where none does. With the case it ends: who withdrew waits for nothing. */
    Suspension suspended() {
        return !phase.state().open()
                ? null
                : suspensions.stream().filter(Suspension::open).findFirst().orElse(null);
    }

    /** Lasting or over; null where there was none. */
    Suspension lastSuspension() {
        return suspensions.isEmpty() ? null : suspensions.get(suspensions.size() - 1);
    }

    /** Its fee was told on paper and nobody has noted when that was received: the days to pay have not begun (domain 4.6). */
    boolean noticeUnreceived() {
        return filing.takenInBy() != null && fee.noticeReceivedOn() == null;
    }

    private boolean consulting() {
        return openConsultations().findAny().isPresent();
    }

    private Stream<Consultation> openConsultations() {
        return consultations.stream().filter(Consultation::open);
    }

    public Step<?> confirmByOffice(LocalDate on) {
        Phase.Awaiting now = legal(CONFIRM_BY_OFFICE, Phase.Awaiting.class);
        mustHaveArrivedBy(on);
        return confirmed(new Phase.Awaiting(on, now.applicantConfirmed()));
    }

    public Step<?> confirmByApplicant(LocalDate on) {
        Phase.Awaiting now = legal(CONFIRM_BY_APPLICANT, Phase.Awaiting.class);
        mustHaveArrivedBy(on);
        return confirmed(new Phase.Awaiting(now.officeConfirmed(), on));
    }

    private void mustHaveArrivedBy(LocalDate on) {
        if (on.isBefore(filing.arrivedOn())) {
            throw Refusal.invalidFields(Map.of(
                    "on",
                    new FieldFault(
                            "不能早于收到申请书的日期" + Words.zh(filing.arrivedOn()),
                            "not before it arrived on " + filing.arrivedOn())));
        }
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
                    next.receiptChange = null;
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
        if (phase instanceof Phase.Abandoned abandoned && abandoned.before() != null) {
            return new Phase.Abandoned(abandoned.outcome(), abandoned.endedOn(), nobodys);
        }
        return inHand() == null ? phase : nobodys;
    }

    Proposal proposal(UUID proposalId) {
        return proposals.stream()
                .filter(one -> one.id().equals(proposalId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    List<Proposal> replacing(Proposal changed) {
        return proposals.stream()
                .map(one -> one.id().equals(changed.id()) ? changed : one)
                .toList();
    }

    /** What was proposed and is now done without it. */
    List<Proposal> superseding(Proposal.What what, LocalDate on) {
        return proposals.stream()
                .map(one -> one.open() && one.what() == what ? one.decided(Proposal.Decision.superseded(on)) : one)
                .toList();
    }

    static Refusal notIn(Proposal asked) {
        return Refusal.conflict(
                "proposal-not-open",
                "该报批事项当前为“%s”，不能这样办理。".formatted(asked.stage().zh()),
                "This is not possible: the proposal is \"%s\"."
                        .formatted(asked.stage().en()));
    }

    /** The day it went into the archive; null before. */
    public LocalDate archivedOn() {
        return phase instanceof Phase.Archived archived ? archived.archivedOn() : null;
    }

    /** The day its words were destroyed; null before. */
    public LocalDate anonymisedOn() {
        return phase instanceof Phase.Archived archived ? archived.anonymisedOn() : null;
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

    Phase.InHand before() {
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

    /** Where it goes on once the applicant has answered or paid, also if he was taken to have given up. */
    Phase.InHand goesOn() {
        return phase instanceof Phase.Abandoned abandoned ? abandoned.before() : before();
    }

    DisclosureRequest in(Phase phase) {
        return but(next -> next.phase = phase);
    }

    DisclosureRequest but(Consumer<Parts> change) {
        Parts next = new Parts(this);
        change.accept(next);
        return next.of(id);
    }

    <P extends Phase> P legal(Move move, Class<P> from) {
        requireLegal(move);
        return from.cast(phase);
    }

    void requireLegal(Move move) {
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
