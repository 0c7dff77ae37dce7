package org.sunshinegov.request.disclosurerequest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.web.testing.StateDiagram;

/** Every state with every move: the legal ones move, every other is refused with the state and the legal moves. */
class MovesTest {

    private static final Map<Move, Function<DisclosureRequest, Step<?>>> MOVES = new EnumMap<>(Map.ofEntries(
            Map.entry(Move.CONFIRM_BY_OFFICE, r -> r.confirmByOffice(Requests.DAY)),
            Map.entry(Move.CONFIRM_BY_APPLICANT, r -> r.confirmByApplicant(Requests.DAY)),
            Map.entry(
                    Move.PROPOSE_RECEIPT_DATE,
                    r -> r.proposeReceiptDate(Requests.receiptChange(Requests.DAY.minusDays(1)))),
            Map.entry(
                    Move.CONFIRM_RECEIPT_DATE,
                    r -> r.confirmReceiptDate(
                            Requests.LEADER, Requests.DAY, Requests.clock(), WorkingCalendar.bundled())),
            Map.entry(Move.DECLINE_RECEIPT_DATE, DisclosureRequest::declineReceiptDate),
            Map.entry(Move.REGISTER, r -> r.register("依申请〔2025〕第2号")),
            Map.entry(Move.ASSIGN, r -> r.assign(null, Requests.HANDLER)),
            Map.entry(Move.ASK_CLARIFICATION, r -> r.askClarification("请写明年份", 15, Requests.OFFICER, Requests.DAY)),
            Map.entry(
                    Move.CLARIFY,
                    r -> r.noteClarification(
                            new Clarification.Answer("2024年的数据", Requests.DAY, null), WorkingCalendar.bundled())),
            Map.entry(
                    Move.PROPOSE_FEE,
                    r -> r.proposeFee(UUID.randomUUID(), ProcessingFee.perPage(215), Requests.OFFICER, Requests.DAY)),
            Map.entry(
                    Move.PROPOSE_CONSULTATION,
                    r -> r.proposeConsultation(
                            UUID.randomUUID(), Consultation.Kind.AGENCY, "是否公开", Requests.HANDLER, Requests.DAY)),
            Map.entry(
                    Move.PROPOSE_CLARIFICATION,
                    r -> r.proposeClarification(UUID.randomUUID(), "请写明年份", 15, Requests.HANDLER, Requests.DAY)),
            Map.entry(
                    Move.PROPOSE_EXTENSION,
                    r -> r.proposeExtension(
                            UUID.randomUUID(),
                            "需要协调多个单位",
                            Requests.HANDLER,
                            Requests.DAY,
                            Requests.clock(),
                            WorkingCalendar.bundled())),
            Map.entry(
                    Move.PROPOSE_CONFERENCE,
                    r -> r.proposeConference(UUID.randomUUID(), "属于何种信息", "区司法局", Requests.HANDLER, Requests.DAY)),
            Map.entry(Move.APPROVE_PROPOSAL, r -> r.approveProposal(proposal(r), Requests.LEADER, Requests.DAY)),
            Map.entry(Move.REFUSE_PROPOSAL, r -> r.refuseProposal(proposal(r), "不必征求", Requests.LEADER, Requests.DAY)),
            Map.entry(
                    Move.NOTIFY_FEE,
                    r -> r.notifyFee(20, Requests.OFFICER, Requests.DAY, Requests.clock(), WorkingCalendar.bundled())),
            Map.entry(Move.RECORD_NOTICE_RECEIPT, r -> r.feeNoticeReceived(Requests.DAY.plusDays(3))),
            Map.entry(
                    Move.RECORD_PAYMENT,
                    r -> r.feePaid(new Fee.Payment(Requests.DAY, "票0001"), WorkingCalendar.bundled())),
            Map.entry(Move.ASK_REASONS, r -> r.askReasons("数量过多", 7, Requests.OFFICER, Requests.DAY)),
            Map.entry(Move.GIVE_REASONS, r -> r.giveReasons("用于研究", Requests.DAY.plusDays(1))),
            Map.entry(
                    Move.JUDGE_REASONS,
                    r -> r.judgeReasons(Requests.judged(true, 20), Requests.clock(), WorkingCalendar.bundled())),
            Map.entry(Move.SUSPEND, r -> r.suspend(Requests.suspension())),
            Map.entry(Move.RECORD_STATUTORY_BASIS, r -> r.recordStatutoryBasis("突发事件应对法")),
            Map.entry(Move.RESUME, r -> r.resume(Requests.DAY.plusDays(3))),
            Map.entry(Move.CALL_CONFERENCE, r -> r.callConference(UUID.randomUUID(), "属于何种信息", null, Requests.DAY)),
            Map.entry(Move.HOLD_CONFERENCE, r -> r.holdConference(Requests.DAY, "属于过程性信息")),
            Map.entry(Move.GIVE_LEGAL_OPINION, r -> r.approveInLaw(Requests.OFFICER, Requests.DAY)),
            Map.entry(Move.GIVE_BACK, DisclosureRequest::giveBack),
            Map.entry(Move.LAPSE, r -> r.lapse(WorkingCalendar.bundled())),
            Map.entry(Move.CONSULT, r -> r.consult(proposal(r), Requests.DAY, asked -> 15)),
            Map.entry(Move.RECORD_LETTER_RECEIPT, r -> r.letterReceived(first(r), Requests.DAY.plusDays(2))),
            Map.entry(
                    Move.RECORD_OPINION,
                    r -> r.opinionReceived(
                            first(r),
                            new Consultation.Opinion(Consultation.Position.AGREES, null, Requests.DAY.plusDays(5)))),
            Map.entry(
                    Move.WITHDRAW_CONSULTATION,
                    r -> r.consultationWithdrawn(unreceived(r), "征求意见书被退回", Requests.DAY.plusDays(6))),
            Map.entry(Move.ASK_ASSISTANCE, DisclosureRequest::askAssistance),
            Map.entry(Move.LET_CONSULTATION_LAPSE, r -> r.consultationLapsed(first(r), Requests.DAY.plusDays(30))),
            Map.entry(
                    Move.EXTEND,
                    r -> r.extend(
                            Requests.clock(),
                            Requests.DAY,
                            "需要协调多个单位",
                            PolicyBook.bundled(),
                            WorkingCalendar.bundled())),
            Map.entry(
                    Move.DRAFT_REPLY,
                    r -> r.draftReply(
                            Requests.HANDLER, Outcome.GRANTED, Set.of(), Requests.part("content.json"), List.of())),
            Map.entry(
                    Move.ANSWER_ON_THE_SPOT,
                    r -> r.answerOnTheSpot(Requests.OFFICER, Requests.part("content.json"), List.of())),
            Map.entry(Move.TAKE_BACK, DisclosureRequest::takeBack),
            Map.entry(Move.APPROVE_REPLY, r -> r.approveReply(Requests.CERTIFICATE)),
            Map.entry(Move.RETURN_REPLY, r -> r.returnReply(ReturnCause.REVIEW_REJECTED)),
            Map.entry(Move.ISSUE, r -> r.issue("依申请复〔2025〕2号", Requests.DAY, Carrier.ELECTRONIC)),
            Map.entry(
                    Move.ARRANGE_READING,
                    r -> r.arrangeReading(
                            "阅览室",
                            Requests.READING,
                            LocalTime.of(9, 0),
                            LocalTime.of(11, 0),
                            Requests.READING,
                            WorkingCalendar.bundled())),
            Map.entry(
                    Move.MOVE_READING,
                    r -> r.moveReading(Requests.READING.plusDays(1), Requests.READING, WorkingCalendar.bundled())),
            Map.entry(Move.RECORD_POSTING, r -> r.recordPosting(Requests.DAY.plusDays(11))),
            Map.entry(Move.SERVE, r -> r.serve(Requests.DAY.plusDays(11), "到场查阅", null)),
            Map.entry(Move.CLOSE, r -> r.close(Requests.DAY)),
            Map.entry(Move.ARCHIVE, r -> r.archive(Requests.DAY, Requests.OFFICER)),
            Map.entry(Move.WITHDRAW, r -> r.withdraw(Requests.DAY)),
            Map.entry(Move.PROMOTE, r -> r.promote(UUID.randomUUID(), Requests.HANDLER, Requests.DAY)),
            Map.entry(Move.SUGGEST_PUBLICATION, r -> r.suggestPublication("关系公众健康", Requests.DAY)),
            Map.entry(Move.DECLINE_SUGGESTION, r -> r.declineSuggestion("已另行公开", Requests.OFFICER, Requests.DAY)),
            Map.entry(Move.REHANDLE, Requests::rehandled)));

    private static final List<Supplier<DisclosureRequest>> STATES = List.of(
            Requests::submitted,
            () -> Requests.submitted().confirmByOffice(Requests.DAY).next(),
            () -> Requests.submitted().confirmByApplicant(Requests.DAY).next(),
            Requests::received,
            Requests::registered,
            () -> Requests.receiptDateProposed(Requests.received()),
            () -> Requests.receiptDateProposed(Requests.inProgress()),
            Requests::inProgress,
            Requests::clarifying,
            Requests::clarifyingInProgress,
            Requests::explaining,
            () -> Requests.inProgress()
                    .askReasons("数量过多", 1, Requests.OFFICER, Requests.DAY)
                    .next(),
            Requests::conferring,
            () -> Requests.suspended(Requests.received()),
            () -> Requests.suspended(Requests.inProgress()),
            () -> Requests.suspended(Requests.drafted()),
            () -> Requests.resumed(Requests.received()),
            () -> Requests.resumed(Requests.inProgress()),
            () -> Requests.resumed(Requests.drafted()),
            () -> Requests.resumed(Requests.reviewed()),
            () -> Requests.suspended(Requests.consulting(Consultation.Kind.THIRD_PARTY)),
            Requests::proposed,
            Requests::approved,
            () -> Requests.feeApproved(Requests.registered()),
            Requests::clarificationProposed,
            () -> Requests.suspended(Requests.clarificationProposed()),
            () -> Requests.extensionProposed(Requests.inProgress()),
            () -> Requests.extensionProposed(Requests.explaining()),
            () -> Requests.extensionProposed(Requests.drafted()),
            () -> Requests.extensionProposed(Requests.reviewed()),
            () -> Requests.extensionProposed(Requests.inProgress()).giveBack().next(),
            () -> Requests.conferenceProposed(Requests.inProgress()),
            () -> Requests.conferenceProposed(Requests.inProgress()).giveBack().next(),
            () -> Requests.conferenceProposed(Requests.consulting(Consultation.Kind.AGENCY)),
            () -> Requests.suspended(Requests.approved()),
            () -> consultedAnd(Requests.consulting(Consultation.Kind.THIRD_PARTY)),
            Requests::feeDue,
            Requests::feeDueInProgress,
            Requests::feeDueOnPaper,
            () -> Requests.consulting(Consultation.Kind.THIRD_PARTY),
            () -> Requests.consulting(Consultation.Kind.AGENCY),
            Requests::silent,
            () -> Requests.suspended(Requests.silent()),
            () -> Requests.silent()
                    .askClarification("请写明年份", 15, Requests.OFFICER, Requests.DAY)
                    .next(),
            Requests::clarifyingAndConsulting,
            () -> Requests.consulting(Consultation.Kind.AGENCY, Consultation.Kind.THIRD_PARTY),
            Requests::drafted,
            Requests::reviewed,
            Requests::replied,
            () -> Requests.replied(Carrier.ON_SITE),
            () -> Requests.replied(Carrier.POST),
            Requests::arranged,
            Requests::served,
            Requests::closed,
            () -> Requests.closed().suggestPublication("关系公众健康", Requests.DAY).next(),
            Requests::withdrawn,
            Requests::abandoned,
            Requests::abandonedUnpaid,
            () -> Requests.feeDue().lapse(WorkingCalendar.bundled()).next(),
            Requests::abandonedEarlier,
            () -> Requests.archived(Requests.closed()),
            () -> Requests.archived(Requests.withdrawn()),
            () -> Requests.archived(Requests.abandoned()),
            () -> Requests.archived(Requests.abandonedUnpaid()));

    @TestFactory
    List<DynamicTest> every_move_is_legal_or_refused_by_name() {
        assertThat(MOVES.keySet()).containsExactly(Move.values());
        List<DynamicTest> tests = new ArrayList<>();
        for (Supplier<DisclosureRequest> state : STATES) {
            for (Move move : Move.values()) {
                DisclosureRequest request = state.get();
                tests.add(DynamicTest.dynamicTest(
                        request.state() + " " + request.phase() + " × " + move, () -> check(request, move)));
            }
        }
        return tests;
    }

    @Test
    void the_drawing_in_the_docs_is_what_the_model_does() {
        StateDiagram diagram = new StateDiagram("依申请公开 · DisclosureRequest");
        for (State state : State.values()) {
            diagram.state(state.name(), state.zh());
        }
        STATES.stream().map(Supplier::get).forEach(request -> request.legal()
                .forEach(move -> diagram.move(
                        request.state().name(),
                        move.name(),
                        after(request, move).name())));

        diagram.requireKeptAs("disclosure-request");
    }

    /** Handling it once more opens another case and leaves this one as it is. */
    private static State after(DisclosureRequest request, Move move) {
        DisclosureRequest next = MOVES.get(move).apply(request).next();
        return next.id().equals(request.id()) ? next.state() : request.state();
    }

    /** While an opinion is awaited another letter is approved. */
    private static DisclosureRequest consultedAnd(DisclosureRequest consulting) {
        return consulting
                .proposeConsultation(
                        Requests.PROPOSAL, Consultation.Kind.AGENCY, "是否公开", Requests.HANDLER, Requests.DAY)
                .next()
                .approveProposal(Requests.PROPOSAL, Requests.LEADER, Requests.DAY)
                .next();
    }

    /** The one that is open; any other where none is. */
    private static UUID proposal(DisclosureRequest request) {
        return request.proposals().stream()
                .filter(Proposal::open)
                .map(Proposal::id)
                .findFirst()
                .orElse(Requests.PROPOSAL);
    }

    private static UUID first(DisclosureRequest request) {
        return request.consultations().isEmpty()
                ? UUID.randomUUID()
                : request.consultations().get(0).id();
    }

    private static UUID unreceived(DisclosureRequest request) {
        return request.consultations().stream()
                .filter(one -> one.open() && one.letterReceivedOn() == null)
                .map(Consultation::id)
                .findFirst()
                .orElse(Requests.PROPOSAL);
    }

    private static void check(DisclosureRequest request, Move move) {
        if (request.legal().contains(move)) {
            assertThat(MOVES.get(move).apply(request).next().id().equals(request.id()))
                    .isEqualTo(move != Move.REHANDLE);
            return;
        }
        assertThatThrownBy(() -> MOVES.get(move).apply(request)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(refusal.details())
                    .containsEntry("state", request.state().name())
                    .containsEntry(
                            "legalMoves",
                            request.legal().stream().map(Move::name).toList());
        });
    }
}
