package org.sunshinegov.request.disclosurerequest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.Restart;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.StateJson;

class DisclosureRequestTest {

    @Test
    void the_later_of_the_two_confirmations_is_the_receipt_date() {
        Step<?> step = Requests.submitted()
                .confirmByApplicant(LocalDate.of(2025, 9, 27))
                .next()
                .confirmByOffice(LocalDate.of(2025, 9, 28));

        assertThat(step.event()).isEqualTo(new DisclosureRequestEvent.Received(LocalDate.of(2025, 9, 28)));
        assertThat(step.next().receiptDate()).isEqualTo(LocalDate.of(2025, 9, 28));
        assertThat(step.next().state()).isEqualTo(State.RECEIVED);
    }

    @Test
    void sc_02_received_on_a_make_up_sunday_it_is_due_on_31_october_2025() {
        var clock = ReplyClock.reply(LocalDate.of(2025, 9, 28), PolicyBook.bundled());

        assertThat(clock.due(WorkingCalendar.bundled()).statutory().date()).isEqualTo(LocalDate.of(2025, 10, 31));
        assertThat(clock.due(WorkingCalendar.bundled()).committed().date()).isEqualTo(LocalDate.of(2025, 10, 24));
    }

    @Test
    void sc_01_a_request_handed_in_at_the_counter_is_received_that_day_and_due_on_27_february_2025() {
        LocalDate day = LocalDate.of(2025, 1, 24);
        DisclosureRequest request = Requests.takenIn(Channel.COUNTER, day);

        assertThat(request.state()).isEqualTo(State.RECEIVED);
        assertThat(request.receiptDate()).isEqualTo(day);
        assertThat(due(ReplyClock.reply(day, PolicyBook.bundled()))).isEqualTo(LocalDate.of(2025, 2, 27));
        assertThat(due(ReplyClock.clarificationNotice(day, PolicyBook.bundled())))
                .isEqualTo(LocalDate.of(2025, 2, 10));
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"COUNTER", "ORAL", "REGISTERED_MAIL"})
    void article_31_what_is_handed_in_spoken_or_signed_for_is_received_on_the_day_it_came(Channel channel) {
        assertThat(Requests.takenIn(channel, Requests.DAY).receiptDate()).isEqualTo(Requests.DAY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"ORDINARY_MAIL", "FAX", "INTERNET"})
    void article_31_what_comes_by_ordinary_mail_fax_or_internet_waits_for_both_sides(Channel channel) {
        DisclosureRequest request = Requests.takenIn(channel, Requests.DAY);

        assertThat(request.state()).isEqualTo(State.AWAITING_CONFIRMATION);
        assertThat(request.receiptDate()).isNull();
    }

    @Test
    void sc_02_extended_on_30_october_2025_it_is_due_on_28_november() {
        LocalDate day = LocalDate.of(2025, 10, 30);
        Step<DisclosureRequestEvent.ReplyPeriodExtended> step = extend(Requests.inProgress(), day);

        assertThat(due(Requests.clock().extended(step.event().by()))).isEqualTo(LocalDate.of(2025, 11, 28));
        assertThat(step.next().extension()).isEqualTo(new ReplyExtension(day, "需要协调多个单位"));
        assertThat(step.next().state()).isEqualTo(State.IN_PROGRESS);
    }

    @Test
    void sc_02_an_extension_decided_on_3_november_2025_is_too_late() {
        refused("extension-too-late", () -> extend(Requests.inProgress(), LocalDate.of(2025, 11, 3)));
        assertThat(extend(Requests.inProgress(), LocalDate.of(2025, 10, 31))
                        .next()
                        .extension())
                .isNotNull();
    }

    @Test
    void a_letter_that_never_arrived_is_given_up_neither_as_consent_nor_as_silence() {
        DisclosureRequest asked = Requests.consulting(Consultation.Kind.AGENCY);
        UUID letter = asked.consultations().get(0).id();
        LocalDate on = Requests.DAY.plusDays(40);

        Consultation given = asked.consultationWithdrawn(letter, "征求意见书被退回", on)
                .next()
                .consultations()
                .get(0);
        assertThat(given.silent()).isFalse();
        assertThat(given.objected()).isFalse();
        assertThat(given.pause().ended()).isEqualTo(on);
        Clock clock = Requests.clock().paused(asked.consultations().get(0).pause());
        assertThat(clock.changed(given.pause()).due(WorkingCalendar.bundled()))
                .isEqualTo(clock.due(WorkingCalendar.bundled()));
        DisclosureRequest received = asked.letterReceived(letter, on).next();
        refused("move-not-legal", () -> received.consultationWithdrawn(letter, "征求意见书被退回", on));
    }

    @Test
    void article_33_a_second_extension_is_refused() {
        DisclosureRequest extended = extended(Requests.inProgress(), LocalDate.of(2025, 10, 30));

        refused("extended-before", () -> extend(extended, LocalDate.of(2025, 10, 31)));
    }

    @Test
    void sc_04_clarified_on_2_march_2026_the_reply_is_due_on_30_march() {
        LocalDate receipt = LocalDate.of(2026, 2, 10);
        var clock = ReplyClock.reply(receipt, PolicyBook.bundled())
                .restarted(Restart.Cause.CLARIFIED, LocalDate.of(2026, 3, 2));

        assertThat(due(clock)).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    void sc_04_fifteen_working_days_from_12_february_2026_end_on_11_march() {
        Clarification asked = new Clarification("请写明年份", LocalDate.of(2026, 2, 12), 15, Requests.OFFICER, null);

        assertThat(due(ReplyClock.clarificationAnswer(asked, PolicyBook.bundled())))
                .isEqualTo(LocalDate.of(2026, 3, 11));
    }

    @Test
    void sc_04_a_second_request_for_clarification_is_refused() {
        DisclosureRequest clarified = Requests.clarifyingInProgress()
                .clarify("2024年的数据", Requests.DAY, WorkingCalendar.bundled())
                .next();

        assertThat(clarified.state()).isEqualTo(State.IN_PROGRESS);
        refused(
                "clarification-asked-before",
                () -> clarified.askClarification("还有一点", 15, Requests.OFFICER, Requests.DAY));
    }

    @Test
    void a_clarified_request_can_be_extended_although_it_was_before() {
        DisclosureRequest extended = extended(Requests.inProgress(), LocalDate.of(2025, 10, 9));
        DisclosureRequest clarified = extended.askClarification("请写明年份", 15, Requests.OFFICER, Requests.DAY)
                .next()
                .clarify("2024年的数据", Requests.DAY, WorkingCalendar.bundled())
                .next();

        assertThat(clarified.extension()).isNull();
        assertThat(clarified.inHand().handlerId()).isEqualTo(Requests.HANDLER);
    }

    @Test
    void an_answer_cannot_have_come_before_it_was_asked_for() {
        refused("answer-before-question", () -> Requests.clarifying()
                .clarify("2024年", Requests.DAY.minusDays(1), WorkingCalendar.bundled()));
    }

    @Test
    void while_one_of_several_opinions_is_awaited_the_case_consults_and_no_reply_is_drafted() {
        DisclosureRequest both = Requests.consulting(Consultation.Kind.THIRD_PARTY, Consultation.Kind.AGENCY);
        assertThat(both.state()).isEqualTo(State.CONSULTING_THIRD_PARTY);
        assertThat(both.legal()).doesNotContain(Move.DRAFT_REPLY, Move.ASK_CLARIFICATION);

        DisclosureRequest one = answered(both, Consultation.Position.AGREES);
        assertThat(one.state()).isEqualTo(State.CONSULTING_AGENCY);

        DisclosureRequest none = one.consultationLapsed(
                        one.consultations().get(1).id(), Requests.DAY.plusDays(30))
                .next();
        assertThat(none.state()).isEqualTo(State.IN_PROGRESS);
        assertThat(none.consultations().get(1).opinion().position()).isEqualTo(Consultation.Position.SILENT);
        assertThat(none.legal()).contains(Move.DRAFT_REPLY);
    }

    @Test
    void article_32_silence_is_an_answer_fifteen_working_days_after_the_letter_was_received() {
        DisclosureRequest asked = Requests.consulting(Consultation.Kind.THIRD_PARTY);
        Consultation sent = asked.consultations().get(0);
        DisclosureRequest received =
                asked.letterReceived(sent.id(), LocalDate.of(2025, 9, 30)).next();

        assertThat(sent.answerBy(WorkingCalendar.bundled())).isEqualTo(LocalDate.of(2025, 10, 24));
        assertThat(received.consultations().get(0).answerBy(WorkingCalendar.bundled()))
                .isEqualTo(LocalDate.of(2025, 10, 28));
    }

    @Test
    void article_32_nothing_lapses_before_the_letter_is_known_to_have_been_received() {
        DisclosureRequest asked = Requests.consulting(Consultation.Kind.THIRD_PARTY);
        Consultation sent = asked.consultations().get(0);
        Consultation received = asked.letterReceived(sent.id(), LocalDate.of(2025, 9, 30))
                .next()
                .consultations()
                .get(0);

        assertThat(sent.lapsedBefore(LocalDate.of(2026, 1, 4), WorkingCalendar.bundled()))
                .isFalse();
        assertThat(received.lapsedBefore(LocalDate.of(2025, 10, 28), WorkingCalendar.bundled()))
                .isFalse();
        assertThat(received.lapsedBefore(LocalDate.of(2025, 10, 29), WorkingCalendar.bundled()))
                .isTrue();
    }

    @Test
    void an_open_consultation_is_answered_also_while_the_applicant_is_to_act() {
        DisclosureRequest open = Requests.clarifyingAndConsulting();

        assertThat(open.state()).isEqualTo(State.CLARIFICATION_REQUESTED);
        assertThat(open.legal())
                .contains(Move.RECORD_OPINION, Move.RECORD_LETTER_RECEIPT, Move.CLARIFY)
                .doesNotContain(Move.LET_CONSULTATION_LAPSE);
        assertThat(objecting(open, LocalDate.of(2025, 10, 11)).objectedTo()).isTrue();
        assertThat(Requests.explaining().legal()).doesNotContain(Move.RECORD_OPINION);
    }

    @Test
    void article_32_silence_counted_from_the_dispatch_is_none_once_the_day_of_receipt_is_known() {
        DisclosureRequest asked = Requests.consulting(Consultation.Kind.THIRD_PARTY);
        UUID letter = asked.consultations().get(0).id();
        DisclosureRequest silent =
                asked.consultationLapsed(letter, LocalDate.of(2025, 10, 25)).next();

        DisclosureRequest again =
                silent.letterReceived(letter, LocalDate.of(2025, 10, 10)).next();

        assertThat(again.state()).isEqualTo(State.CONSULTING_THIRD_PARTY);
        assertThat(again.consultations().get(0).answerBy(WorkingCalendar.bundled()))
                .isEqualTo(LocalDate.of(2025, 10, 30));
    }

    @Test
    void article_33_the_days_of_an_opinion_are_not_counted() {
        Consultation sent = Requests.consulting(Consultation.Kind.THIRD_PARTY)
                .consultations()
                .get(0);
        Clock waiting = Requests.clock().paused(sent.pause());
        Consultation answered =
                sent.answered(new Consultation.Opinion(Consultation.Position.AGREES, null, LocalDate.of(2025, 10, 9)));

        assertThat(due(waiting)).isEqualTo(LocalDate.of(2025, 11, 21));
        assertThat(due(waiting.changed(answered.pause()))).isEqualTo(LocalDate.of(2025, 11, 5));
    }

    @Test
    void an_opinion_is_noted_once() {
        DisclosureRequest both = Requests.consulting(Consultation.Kind.THIRD_PARTY, Consultation.Kind.AGENCY);

        refused(
                "opinion-given-before",
                () -> answered(answered(both, Consultation.Position.AGREES), Consultation.Position.OBJECTS));
    }

    @Test
    void an_objection_that_arrived_in_time_takes_the_place_of_the_silence_and_counts() {
        DisclosureRequest silent = Requests.silent();
        LocalDate last = silent.consultations().get(0).opinion().on();
        assertThat(silent.objectedTo()).isFalse();
        DisclosureRequest objected = objecting(silent, last);

        assertThat(objected.objectedTo()).isTrue();
        assertThat(objected.state()).isEqualTo(State.IN_PROGRESS);
        assertThat(objected.legal()).doesNotContain(Move.RECORD_OPINION);
        refused("opinion-too-late", () -> objecting(silent, last.plusDays(1)));
        refused("move-not-legal", () -> objecting(objected, last));
    }

    @Test
    void the_pause_of_an_opinion_noted_after_the_silence_ended_with_its_arrival() {
        DisclosureRequest silent = Requests.silent();
        var waited = Requests.clock().paused(silent.consultations().get(0).pause());
        DisclosureRequest answered = objecting(silent, LocalDate.of(2025, 10, 9));
        var counted = waited.changed(answered.consultations().get(0).pause());

        assertThat(due(waited)).isEqualTo(WorkingCalendar.bundled().addWorkingDays(due(Requests.clock()), 15));
        assertThat(due(counted)).isEqualTo(WorkingCalendar.bundled().addWorkingDays(due(Requests.clock()), 3));
    }

    @Test
    void after_the_silence_an_opinion_is_noted_until_a_draft_is_under_review() {
        DisclosureRequest drafted = Requests.silent()
                .draftReply(Requests.HANDLER, Outcome.GRANTED, Set.of(), Requests.part("content.json"), List.of())
                .next();
        DisclosureRequest reviewed = drafted.approveReply(Requests.CERTIFICATE).next();

        assertThat(drafted.legal()).doesNotContain(Move.RECORD_OPINION);
        assertThat(reviewed.legal()).doesNotContain(Move.RECORD_OPINION);
        assertThat(drafted.takeBack().next().legal()).contains(Move.RECORD_OPINION);
        assertThat(reviewed.issue("依申请复〔2025〕1号", Requests.DAY.plusDays(40), Carrier.ELECTRONIC)
                        .next()
                        .legal())
                .doesNotContain(Move.RECORD_OPINION);
    }

    private static DisclosureRequest objecting(DisclosureRequest request, LocalDate on) {
        return request.opinionReceived(
                        request.consultations().get(0).id(),
                        new Consultation.Opinion(Consultation.Position.OBJECTS, "涉及商业秘密", on))
                .next();
    }

    @Test
    void neither_receipt_nor_opinion_can_be_before_the_letter() {
        DisclosureRequest request = Requests.consulting(Consultation.Kind.AGENCY);
        UUID asked = request.consultations().get(0).id();
        LocalDate before = Requests.DAY.minusDays(1);

        refused("received-before-sent", () -> request.letterReceived(asked, before));
        refused(
                "answer-before-question",
                () -> request.opinionReceived(
                        asked, new Consultation.Opinion(Consultation.Position.AGREES, null, before)));
        refused("not-found", () -> request.letterReceived(UUID.randomUUID(), Requests.DAY));
    }

    @Test
    void a_reading_on_site_is_arranged_and_moved_once_by_either_side() {
        DisclosureRequest arranged = Requests.arranged();
        DisclosureRequest moved = arranged.moveReading(
                        Requests.READING.plusDays(1), Requests.READING, WorkingCalendar.bundled())
                .next();

        assertThat(moved.readings().get(1))
                .isEqualTo(new Reading(
                        "晨光区政务服务中心阅览室",
                        Requests.READING.plusDays(1),
                        LocalTime.of(9, 0),
                        LocalTime.of(11, 30),
                        Reading.Side.APPLICANT,
                        Requests.READING));
        assertThat(moved.legal()).contains(Move.ARRANGE_READING).doesNotContain(Move.MOVE_READING);
        DisclosureRequest again = Requests.arranged(moved, Requests.READING.plusDays(2));
        assertThat(again.readings()).hasSize(3);
        assertThat(again.legal()).contains(Move.SERVE).doesNotContain(Move.ARRANGE_READING, Move.MOVE_READING);
        assertThat(StateJson.read(StateJson.write(again), DisclosureRequest.class))
                .isEqualTo(again);
        assertThat(Requests.replied(Carrier.POST).legal()).doesNotContain(Move.ARRANGE_READING);
    }

    @Test
    void a_reading_is_on_a_working_day_after_the_reply_and_its_hours_go_forward() {
        DisclosureRequest replied = Requests.replied(Carrier.ON_SITE);
        for (LocalDate wrong : List.of(
                Requests.DAY.plusDays(10),
                LocalDate.of(2025, 10, 12),
                LocalDate.of(2025, 10, 9).minusYears(1))) {
            refused("invalid-fields", () -> Requests.arranged(replied, wrong));
        }
        refused("invalid-fields", () -> Requests.arranged()
                .moveReading(LocalDate.of(2025, 10, 10), Requests.READING, WorkingCalendar.bundled()));
        refused(
                "invalid-fields",
                () -> replied.arrangeReading(
                        "阅览室",
                        Requests.READING,
                        LocalTime.of(11, 0),
                        LocalTime.of(11, 0),
                        Requests.READING,
                        WorkingCalendar.bundled()));
    }

    @Test
    void a_letter_leaves_as_the_leader_approved_it_and_once() {
        DisclosureRequest approved = Requests.approved();
        refused(
                "sent-before-approved",
                () -> approved.consult(Requests.PROPOSAL, Requests.DAY.minusDays(1), kind -> 15));
        DisclosureRequest sent =
                approved.consult(Requests.PROPOSAL, Requests.DAY, kind -> 15).next();

        assertThat(sent.consultations())
                .containsExactly(new Consultation(
                        Requests.PROPOSAL, Consultation.Kind.THIRD_PARTY, "拟公开检测报告", Requests.DAY, 15, null, null));
        assertThat(sent.proposals().get(0).stage()).isEqualTo(Proposal.Stage.SENT);
        assertThat(sent.legal()).doesNotContain(Move.CONSULT, Move.APPROVE_PROPOSAL, Move.REFUSE_PROPOSAL);
        assertThat(StateJson.read(StateJson.write(sent), DisclosureRequest.class))
                .isEqualTo(sent);
    }

    @Test
    void neither_who_proposed_it_nor_the_handler_decides_on_a_proposal() {
        refused("proposer-may-not-approve", () -> Requests.proposed()
                .approveProposal(Requests.PROPOSAL, Requests.HANDLER, Requests.DAY));
        DisclosureRequest byOfficer = Requests.inProgress()
                .proposeConsultation(
                        Requests.PROPOSAL, Consultation.Kind.AGENCY, "是否公开", Requests.OFFICER, Requests.DAY)
                .next();
        refused(
                "proposer-may-not-approve",
                () -> byOfficer.approveProposal(Requests.PROPOSAL, Requests.OFFICER, Requests.DAY));
        refused(
                "proposer-may-not-approve",
                () -> byOfficer.refuseProposal(Requests.PROPOSAL, "不必", Requests.HANDLER, Requests.DAY));
    }

    @Test
    void the_leader_may_take_back_an_approval_as_long_as_nothing_is_sent() {
        DisclosureRequest refused = Requests.approved()
                .refuseProposal(Requests.PROPOSAL, "不必征求", Requests.LEADER, Requests.DAY)
                .next();

        assertThat(refused.proposals().get(0).stage()).isEqualTo(Proposal.Stage.REFUSED);
        assertThat(refused.legal()).contains(Move.PROPOSE_CONSULTATION).doesNotContain(Move.CONSULT);
    }

    @Test
    void one_fee_is_proposed_at_a_time_and_a_refused_one_makes_room() {
        DisclosureRequest approved = Requests.feeApproved(Requests.inProgress());
        UUID proposal = approved.proposals().get(0).id();
        assertThat(approved.legal()).contains(Move.NOTIFY_FEE).doesNotContain(Move.PROPOSE_FEE);
        DisclosureRequest refused = approved.refuseProposal(proposal, "数量有误", Requests.LEADER, Requests.DAY)
                .next();

        assertThat(refused.legal()).contains(Move.PROPOSE_FEE).doesNotContain(Move.NOTIFY_FEE);
    }

    @Test
    void what_is_to_be_made_clear_is_sent_as_the_handler_proposed_it_and_nobody_sends_his_own() {
        DisclosureRequest proposed = Requests.clarificationProposed();
        assertThat(proposed.legal())
                .contains(Move.REFUSE_PROPOSAL, Move.ASK_CLARIFICATION)
                .doesNotContain(Move.APPROVE_PROPOSAL, Move.PROPOSE_CLARIFICATION);
        refused(
                "proposer-may-not-approve",
                () -> proposed.askAsProposed(Requests.PROPOSAL, 15, Requests.HANDLER, Requests.DAY));
        refused("proposal-not-open", () -> Requests.extensionProposed(Requests.inProgress())
                .askAsProposed(Requests.PROPOSAL, 15, Requests.OFFICER, Requests.DAY));
        DisclosureRequest asked = proposed.askAsProposed(Requests.PROPOSAL, 15, Requests.OFFICER, Requests.DAY)
                .next();

        assertThat(asked.state()).isEqualTo(State.CLARIFICATION_REQUESTED);
        assertThat(asked.clarification())
                .isEqualTo(new Clarification("请写明年份", Requests.DAY, 15, Requests.OFFICER, null));
        assertThat(asked.proposals())
                .containsExactly(new Proposal(
                        Requests.PROPOSAL,
                        new Proposal.Clarify("请写明年份", null),
                        Requests.HANDLER,
                        Requests.DAY,
                        new Proposal.Decision(true, null, Requests.OFFICER, Requests.DAY),
                        Requests.DAY));
        assertThat(StateJson.read(StateJson.write(asked), DisclosureRequest.class))
                .isEqualTo(asked);
    }

    @Test
    void clarification_is_neither_proposed_nor_sent_a_second_time() {
        DisclosureRequest clarified = Requests.clarifyingInProgress()
                .clarify("2024年的数据", Requests.DAY, WorkingCalendar.bundled())
                .next();

        refused(
                "clarification-asked-before",
                () -> clarified.proposeClarification(Requests.PROPOSAL, "请写明范围", null, Requests.HANDLER, Requests.DAY));
        DisclosureRequest direct = Requests.clarificationProposed()
                .askClarification("请写明年份和范围", 15, Requests.OFFICER, Requests.DAY)
                .next();
        assertThat(direct.proposals().get(0).decision())
                .isEqualTo(new Proposal.Decision(false, "该事项已经直接办理", null, Requests.DAY));
        refused("proposal-not-open", () -> direct.askAsProposed(Requests.PROPOSAL, 15, Requests.LEADER, Requests.DAY));
    }

    @Test
    void a_longer_period_is_consented_to_while_it_runs_and_once() {
        DisclosureRequest proposed = Requests.extensionProposed(Requests.drafted());
        assertThat(proposed.legal()).contains(Move.REFUSE_PROPOSAL).doesNotContain(Move.PROPOSE_EXTENSION);
        refused("proposer-may-not-approve", () -> consented(proposed, Requests.HANDLER, Requests.DAY));
        refused("extension-too-late", () -> consented(proposed, Requests.LEADER, LocalDate.of(2025, 11, 5)));
        DisclosureRequest extended = consented(proposed, Requests.LEADER, LocalDate.of(2025, 10, 30));

        assertThat(extended.state()).isEqualTo(State.REPLY_DRAFTED);
        assertThat(extended.extension()).isEqualTo(new ReplyExtension(LocalDate.of(2025, 10, 30), "需要协调多个单位"));
        assertThat(extended.proposals().get(0).stage()).isEqualTo(Proposal.Stage.SENT);
        assertThat(StateJson.read(StateJson.write(extended), DisclosureRequest.class))
                .isEqualTo(extended);
        refused("extended-before", () -> Requests.extensionProposed(extended));
        assertThat(extended(proposed, LocalDate.of(2025, 10, 30))
                        .proposals()
                        .get(0)
                        .stage())
                .as("extended without it")
                .isEqualTo(Proposal.Stage.REFUSED);
    }

    @Test
    void a_longer_period_is_not_proposed_after_the_due_date() {
        refused("extension-too-late", () -> Requests.inProgress()
                .proposeExtension(
                        Requests.PROPOSAL,
                        "需要协调多个单位",
                        Requests.HANDLER,
                        LocalDate.of(2025, 11, 5),
                        Requests.clock(),
                        WorkingCalendar.bundled()));
    }

    @Test
    void a_longer_period_is_returned_with_a_reason_also_under_review() {
        DisclosureRequest returned = Requests.extensionProposed(Requests.drafted())
                .refuseProposal(Requests.PROPOSAL, "可以按期答复", Requests.LEADER, Requests.DAY)
                .next();

        assertThat(returned.proposals().get(0).decision())
                .isEqualTo(new Proposal.Decision(false, "可以按期答复", Requests.LEADER, Requests.DAY));
        assertThat(returned.legal()).contains(Move.PROPOSE_EXTENSION).doesNotContain(Move.REFUSE_PROPOSAL);
    }

    @Test
    void a_conference_is_called_with_its_approval() {
        DisclosureRequest proposed = Requests.conferenceProposed(Requests.inProgress());
        refused(
                "proposer-may-not-approve",
                () -> proposed.approveProposal(Requests.PROPOSAL, Requests.HANDLER, Requests.DAY));
        DisclosureRequest called = proposed.approveProposal(Requests.PROPOSAL, Requests.LEADER, Requests.DAY)
                .next();

        assertThat(called.state()).isEqualTo(State.CASE_CONFERENCE);
        assertThat(called.conferences())
                .containsExactly(new Conference(Requests.PROPOSAL, "是否属于过程性信息", "区司法局", Requests.DAY, null, null));
        assertThat(called.proposals().get(0).stage()).isEqualTo(Proposal.Stage.SENT);
        assertThat(StateJson.read(StateJson.write(called), DisclosureRequest.class))
                .isEqualTo(called);
        DisclosureRequest direct = proposed.callConference(UUID.randomUUID(), "是否公开", null, Requests.DAY)
                .next();
        assertThat(direct.proposals().get(0).stage()).isEqualTo(Proposal.Stage.REFUSED);
    }

    @Test
    void the_leader_decides_neither_on_what_an_officer_sends_nor_on_a_longer_period() {
        DisclosureRequest both = Requests.conferenceProposed(Requests.inProgress())
                .proposeClarification(UUID.randomUUID(), "请写明年份", 15, Requests.HANDLER, Requests.DAY)
                .next();
        UUID clarification = both.proposals().get(1).id();

        refused("proposal-not-open", () -> both.approveProposal(clarification, Requests.LEADER, Requests.DAY));
    }

    @Test
    void what_was_proposed_falls_away_with_the_unit_and_loses_its_words_with_the_case() {
        DisclosureRequest handed = Requests.clarificationProposed()
                .handedOver(UUID.randomUUID(), Requests.DAY)
                .next();
        assertThat(handed.proposals().get(0).stage()).isEqualTo(Proposal.Stage.REFUSED);

        assertThat(Requests.clarificationProposed()
                        .proposals()
                        .get(0)
                        .withoutWords()
                        .matter())
                .isEqualTo(new Proposal.Clarify("", null));
        assertThat(Requests.extensionProposed(Requests.inProgress())
                        .proposals()
                        .get(0)
                        .withoutWords()
                        .matter())
                .isEqualTo(new Proposal.Extend(""));
        assertThat(Requests.conferenceProposed(Requests.inProgress())
                        .proposals()
                        .get(0)
                        .withoutWords()
                        .matter())
                .isEqualTo(new Proposal.Confer("", ""));
    }

    @Test
    void a_conference_and_a_proposal_stored_before_others_were_known_are_read() {
        JsonObject conferring = new JsonObject(StateJson.write(Requests.conferring()));
        var unused = conferring.getJsonArray("conferences").getJsonObject(0).remove("wanted");
        assertThat(StateJson.read(conferring.encode(), DisclosureRequest.class).conferences())
                .singleElement()
                .satisfies(one -> assertThat(one.wanted()).isNull());

        String consult =
                "{\"id\":\"00000000-0000-4000-8000-000000000005\",\"matter\":{\"is\":\"Consult\",\"kind\":\"AGENCY\","
                        + "\"question\":\"是否公开\"},\"proposedBy\":\"00000000-0000-4000-8000-000000000002\",\"proposedOn\":\"2025-09-28\"}";
        assertThat(StateJson.read(consult, Proposal.class))
                .isEqualTo(new Proposal(
                        Requests.PROPOSAL,
                        new Proposal.Consult(Consultation.Kind.AGENCY, "是否公开"),
                        Requests.HANDLER,
                        Requests.DAY,
                        null,
                        null));
    }

    private static DisclosureRequest consented(DisclosureRequest proposed, UUID by, LocalDate on) {
        return proposed.extendAsProposed(
                        Requests.PROPOSAL, Requests.clock(), by, on, PolicyBook.bundled(), WorkingCalendar.bundled())
                .next();
    }

    private static DisclosureRequest answered(DisclosureRequest request, Consultation.Position position) {
        return request.opinionReceived(
                        request.consultations().get(0).id(),
                        new Consultation.Opinion(position, "涉及商业秘密", Requests.DAY.plusDays(5)))
                .next();
    }

    @Test
    void an_answer_after_the_time_given_is_too_late() {
        LocalDate last = Requests.clarifying().clarification().answerBy(WorkingCalendar.bundled());

        assertThat(last).isEqualTo(LocalDate.of(2025, 10, 24));
        assertThat(Requests.clarifying()
                        .clarify("2024年", last, WorkingCalendar.bundled())
                        .next()
                        .state())
                .isEqualTo(State.REGISTERED);
        refused("clarification-too-late", () -> Requests.clarifying()
                .clarify("2024年", last.plusDays(1), WorkingCalendar.bundled()));
    }

    @Test
    void a_correction_that_came_in_time_and_is_entered_after_the_lapse_takes_the_case_up_where_it_was() {
        LocalDate last = Requests.clarifying().clarification().answerBy(WorkingCalendar.bundled());
        DisclosureRequest abandoned =
                Requests.clarifyingInProgress().lapse(WorkingCalendar.bundled()).next();
        Step<DisclosureRequestEvent.ClarificationReceived> step = noted(abandoned, last, "不需要的理由");
        DisclosureRequest again = step.next();

        assertThat(again.phase()).isEqualTo(new Phase.InHand(null, Requests.HANDLER));
        assertThat(again.outcome()).isNull();
        assertThat(again.decidedOn()).isNull();
        assertThat(again.clarification().answer()).isEqualTo(new Clarification.Answer("2024年", last, null));
        assertThat(step.event().receivedOn()).isEqualTo(last);
    }

    @Test
    void a_correction_that_came_late_needs_its_good_reason() {
        LocalDate late = Requests.clarifying()
                .clarification()
                .answerBy(WorkingCalendar.bundled())
                .plusDays(1);
        DisclosureRequest abandoned =
                Requests.clarifying().lapse(WorkingCalendar.bundled()).next();

        refused("invalid-fields", () -> noted(abandoned, late, null));
        DisclosureRequest again = noted(abandoned, late, "因住院未能按期补正").next();
        assertThat(again.state()).isEqualTo(State.REGISTERED);
        assertThat(again.clarification().answer().lateReason()).isEqualTo("因住院未能按期补正");
        assertThat(StateJson.read(StateJson.write(again), DisclosureRequest.class))
                .isEqualTo(again);
        assertThat(again.clarification().withoutWords().answer().lateReason()).isEmpty();
    }

    @Test
    void after_the_lapse_the_applicant_himself_is_refused_whatever_the_day() {
        refused("clarification-too-late", () -> Requests.abandoned()
                .clarify("2024年", Requests.DAY, WorkingCalendar.bundled()));
    }

    @Test
    void a_payment_made_in_time_and_entered_after_the_lapse_takes_the_case_up_where_it_was() {
        DisclosureRequest abandoned = Requests.abandonedUnpaid();
        LocalDate payBy = abandoned.fee().payBy(WorkingCalendar.bundled());
        DisclosureRequest again = abandoned
                .feePaid(new Fee.Payment(payBy, "票0001"), WorkingCalendar.bundled())
                .next();

        assertThat(again.phase()).isEqualTo(new Phase.InHand(null, Requests.HANDLER));
        assertThat(again.outcome()).isNull();
        refused(
                "fee-paid-too-late",
                () -> abandoned.feePaid(new Fee.Payment(payBy.plusDays(1), "票0001"), WorkingCalendar.bundled()));
    }

    /** From 2025-09-28; the holiday from 1 to 8 October is not counted, the make-up day on 11 October is. */
    @Test
    void a_fee_told_on_paper_is_paid_within_twenty_working_days_from_the_day_after_its_receipt() {
        DisclosureRequest told = Requests.feeDueOnPaper();
        DisclosureRequest received =
                told.feeNoticeReceived(LocalDate.of(2025, 10, 9)).next();
        Fee fee = received.fee();

        assertThat(told.fee().payBy(WorkingCalendar.bundled())).isEqualTo(LocalDate.of(2025, 10, 31));
        assertThat(fee.payBy(WorkingCalendar.bundled())).isEqualTo(LocalDate.of(2025, 11, 5));
        assertThat(due(ReplyClock.feePayment(fee, PolicyBook.bundled()))).isEqualTo(LocalDate.of(2025, 11, 5));
        assertThat(fee.payByExplained(WorkingCalendar.bundled()).zh()).contains("收到收费通知");
        assertThat(received.feePaid(new Fee.Payment(LocalDate.of(2025, 11, 5), "票0001"), WorkingCalendar.bundled())
                        .next()
                        .state())
                .isEqualTo(State.REGISTERED);
        refused("received-before-told", () -> told.feeNoticeReceived(Requests.DAY.minusDays(1)));
        assertThat(StateJson.read(StateJson.write(received), DisclosureRequest.class))
                .isEqualTo(received);
    }

    @Test
    void a_fee_told_on_paper_lapses_only_once_its_receipt_is_noted() {
        DisclosureRequest told = Requests.feeDueOnPaper();
        LocalDate paid = LocalDate.of(2025, 11, 5);
        assertThat(told.lapsedBefore(LocalDate.of(2026, 1, 5), WorkingCalendar.bundled()))
                .isFalse();
        refused("move-not-legal", () -> told.lapse(WorkingCalendar.bundled()));
        refused(
                "notice-receipt-missing",
                () -> told.feePaid(new Fee.Payment(paid, "票0001"), WorkingCalendar.bundled()));
        DisclosureRequest received =
                told.feeNoticeReceived(LocalDate.of(2025, 10, 9)).next();

        refused("notice-receipt-noted", () -> received.feeNoticeReceived(LocalDate.of(2025, 10, 10)));
        assertThat(received.feePaid(new Fee.Payment(paid, "票0001"), WorkingCalendar.bundled())
                        .next()
                        .state())
                .isEqualTo(State.REGISTERED);
        assertThat(received.lapsedBefore(paid.plusDays(1), WorkingCalendar.bundled()))
                .isTrue();
        refused(
                "fee-paid-too-late",
                () -> received.feePaid(new Fee.Payment(paid.plusDays(1), "票0001"), WorkingCalendar.bundled()));
    }

    @Test
    void a_notice_on_the_applicants_page_was_received_when_it_was_told() {
        assertThat(Requests.feeDue().legal()).doesNotContain(Move.RECORD_NOTICE_RECEIPT);
        assertThat(Requests.feeDueOnPaper().legal()).contains(Move.RECORD_NOTICE_RECEIPT);
    }

    @Test
    void what_was_abandoned_before_its_place_was_kept_and_what_is_archived_is_not_taken_up_again() {
        assertThat(Requests.abandonedEarlier().legal()).containsExactlyInAnyOrder(Move.ARCHIVE, Move.REHANDLE);
        assertThat(Requests.archived(Requests.abandoned()).legal()).containsExactly(Move.REHANDLE);
        assertThat(Requests.archived(Requests.abandonedUnpaid()).legal()).containsExactly(Move.REHANDLE);
    }

    @Test
    void an_abandoned_case_that_is_handed_over_goes_on_with_nobodys_name() {
        DisclosureRequest taken = Requests.abandonedUnpaid()
                .handedOver(UUID.randomUUID(), Requests.DAY.plusDays(41))
                .next();

        assertThat(taken.feePaid(new Fee.Payment(Requests.DAY, "票0001"), WorkingCalendar.bundled())
                        .next()
                        .state())
                .isEqualTo(State.REGISTERED);
    }

    private static Step<DisclosureRequestEvent.ClarificationReceived> noted(
            DisclosureRequest request, LocalDate receivedOn, String lateReason) {
        return request.noteClarification(
                new Clarification.Answer("2024年", receivedOn, lateReason), WorkingCalendar.bundled());
    }

    @Test
    void what_ends_without_a_reply_is_counted_in_its_row_of_the_annual_report() {
        assertThat(Requests.abandoned().outcome().row()).isEqualTo("(6)1");
        assertThat(Requests.withdrawn().outcome().row()).isEqualTo("(6)3");
        assertThat(Requests.inProgress().outcome()).isNull();
        assertThat(Requests.abandoned().decidedOn())
                .as("the day after the last one, whenever it is noticed")
                .isEqualTo(LocalDate.of(2025, 10, 25));
        assertThat(Requests.withdrawn().decidedOn()).isEqualTo(Requests.DAY);
        assertThat(Requests.closed().decidedOn()).isEqualTo(Requests.DAY.plusDays(10));
        assertThat(Requests.drafted().decidedOn()).isNull();
    }

    private static LocalDate due(Clock clock) {
        return clock.due(WorkingCalendar.bundled()).statutory().date();
    }

    private static DisclosureRequest extended(DisclosureRequest request, LocalDate on) {
        return extend(request, on).next();
    }

    private static Step<DisclosureRequestEvent.ReplyPeriodExtended> extend(DisclosureRequest request, LocalDate on) {
        return request.extend(Requests.clock(), on, "需要协调多个单位", PolicyBook.bundled(), WorkingCalendar.bundled());
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    @Test
    void a_partial_verdict_sends_back_a_draft_that_grants_everything() {
        Step<?> step = Requests.drafted(Outcome.GRANTED).approveReply(new Certificate("C-2", true, "signed", null));

        assertThat(step.event())
                .isInstanceOfSatisfying(
                        DisclosureRequestEvent.ReplyReturned.class,
                        returned -> assertThat(returned.cause()).isEqualTo(ReturnCause.OUTCOME_MUST_BE_PARTIAL));
        assertThat(step.next().state()).isEqualTo(State.IN_PROGRESS);
    }

    @Test
    void a_partial_verdict_covers_a_partial_grant() {
        Step<?> step =
                Requests.drafted(Outcome.PARTIALLY_GRANTED).approveReply(new Certificate("C-3", true, "signed", null));

        assertThat(step.next().state()).isEqualTo(State.REPLY_REVIEWED);
    }

    @Test
    void a_partial_grant_without_the_part_that_can_be_given_is_refused() {
        assertThatThrownBy(() -> Requests.inProgress()
                        .draftReply(
                                Requests.HANDLER,
                                Outcome.PARTIALLY_GRANTED,
                                Set.of(),
                                Requests.part("content.json"),
                                List.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("partial-needs-document"));
    }

    @Test
    void a_returned_draft_is_followed_by_a_draft_with_the_next_number() {
        DisclosureRequest returned =
                Requests.drafted().returnReply(ReturnCause.REVIEW_REJECTED).next();
        DisclosureRequest again = returned.draftReply(
                        Requests.HANDLER, Outcome.GRANTED, Set.of(), Requests.part("content.json"), List.of())
                .next();

        assertThat(again.reply().number()).isEqualTo(2);
    }

    @Test
    void a_denied_reply_is_not_proposed_for_publication() {
        DisclosureRequest denied = Requests.drafted(Outcome.DENIED_STATE_SECRET)
                .approveInLaw(Requests.OFFICER, Requests.DAY)
                .next()
                .approveReply(Requests.CERTIFICATE)
                .next()
                .issue("依申请复〔2025〕3号", Requests.DAY, Carrier.ELECTRONIC)
                .next();

        assertThat(denied.legal()).containsExactlyInAnyOrder(Move.SERVE, Move.ASK_ASSISTANCE, Move.REHANDLE);
    }

    @Test
    void too_many_requests_are_not_processed_before_reasons_were_asked_for_and_found_wanting() {
        refused("reasons-not-judged", () -> excessive(Requests.inProgress()));
        DisclosureRequest reasonable = Requests.explaining()
                .judgeReasons(Requests.judged(true, null), Requests.clock(), WorkingCalendar.bundled())
                .next();
        refused("reasons-not-judged", () -> excessive(reasonable));
        DisclosureRequest unreasonable = Requests.explaining()
                .judgeReasons(Requests.judged(false, null), Requests.clock(), WorkingCalendar.bundled())
                .next();

        assertThat(excessive(unreasonable).next().outcome()).isEqualTo(Outcome.NOT_PROCESSED_EXCESSIVE);
        refused("reasons-asked-before", () -> unreasonable.askReasons("再次", 7, Requests.OFFICER, Requests.DAY));
    }

    private static Step<?> excessive(DisclosureRequest request) {
        return request.draftReply(
                Requests.HANDLER, Outcome.NOT_PROCESSED_EXCESSIVE, Set.of(), Requests.part("content.json"), List.of());
    }

    @Test
    void reasons_are_awaited_for_their_days_and_judged_after_them() {
        DisclosureRequest asked = Requests.inProgress()
                .askReasons("一年内提交申请210件", 7, Requests.OFFICER, Requests.DAY)
                .next();
        Excess.Judgement tooSoon = new Excess.Judgement(false, null, "无", Requests.OFFICER, LocalDate.of(2025, 10, 15));
        Excess.Judgement after = new Excess.Judgement(false, null, "无", Requests.OFFICER, LocalDate.of(2025, 10, 16));

        assertThat(asked.excess().answerBy(WorkingCalendar.bundled()))
                .as("seven working days after 2025-09-28: 29, 30, 10-09, 10, Sat 11, 13, 14")
                .isEqualTo(LocalDate.of(2025, 10, 14));
        refused(
                "reasons-awaited",
                () -> asked.judgeReasons(
                        new Excess.Judgement(false, null, "无", Requests.OFFICER, LocalDate.of(2025, 10, 14)),
                        Requests.clock(),
                        WorkingCalendar.bundled()));
        assertThat(asked.judgeReasons(tooSoon, Requests.clock(), WorkingCalendar.bundled())
                        .next()
                        .state())
                .isEqualTo(State.IN_PROGRESS);
        assertThat(asked.judgeReasons(after, Requests.clock(), WorkingCalendar.bundled())
                        .next()
                        .state())
                .isEqualTo(State.IN_PROGRESS);
    }

    @Test
    void reasons_are_given_once_and_may_come_while_nothing_can_be_done() {
        DisclosureRequest asked = Requests.inProgress()
                .askReasons("一年内提交申请210件", 7, Requests.OFFICER, Requests.DAY)
                .next();

        assertThat(Requests.suspended(asked).legal()).contains(Move.GIVE_REASONS);
        assertThat(Requests.explaining().legal()).doesNotContain(Move.GIVE_REASONS);
        refused("move-not-legal", () -> Requests.explaining().giveReasons("另一理由", Requests.DAY));
    }

    @Test
    void a_later_date_is_counted_from_the_due_date_and_is_not_extended_again() {
        DisclosureRequest later = Requests.explaining()
                .judgeReasons(Requests.judged(true, 20), Requests.clock(), WorkingCalendar.bundled())
                .next();
        Clock clock =
                Requests.clock().extended(ReplyClock.laterDate(later.excess().judgement()));

        assertThat(clock.due(WorkingCalendar.bundled()).last().date())
                .as("SC-02: twenty working days after 2025-10-31")
                .isEqualTo(LocalDate.of(2025, 11, 28));
        assertThat(clock.explain(WorkingCalendar.bundled()).zh()).contains("确定延迟答复20个工作日");
        refused(
                "later-date-set",
                () -> later.extend(clock, Requests.DAY, "理由", PolicyBook.bundled(), WorkingCalendar.bundled()));
    }

    @Test
    void a_period_that_began_anew_has_no_later_date_and_is_extended_as_any_other() {
        DisclosureRequest clarified = Requests.explaining()
                .judgeReasons(Requests.judged(true, 20), Requests.clock(), WorkingCalendar.bundled())
                .next()
                .askClarification("请写明年份", 15, Requests.OFFICER, LocalDate.of(2025, 10, 9))
                .next()
                .clarify("2024年的数据", LocalDate.of(2025, 10, 10), WorkingCalendar.bundled())
                .next();
        Clock anew = Requests.clock()
                .extended(ReplyClock.laterDate(clarified.excess().judgement()))
                .restarted(Restart.Cause.CLARIFIED, LocalDate.of(2025, 10, 10));

        assertThat(anew.due(WorkingCalendar.bundled()).last().date())
                .as("twenty working days after Friday 2025-10-10, the first of them Saturday the 11th")
                .isEqualTo(LocalDate.of(2025, 11, 6));
        assertThat(clarified
                        .extend(
                                anew,
                                LocalDate.of(2025, 11, 6),
                                "需要查阅旧档",
                                PolicyBook.bundled(),
                                WorkingCalendar.bundled())
                        .next()
                        .extension()
                        .decidedOn())
                .isEqualTo(LocalDate.of(2025, 11, 6));
    }

    @Test
    void article_35_a_later_date_is_set_inside_the_period_and_after_it_the_reasons_are_judged_without_one() {
        DisclosureRequest asked = Requests.explaining();
        LocalDate due = LocalDate.of(2025, 10, 31);

        assertThat(judgedOn(asked, due, 20).next().excess().judgement().laterWd())
                .isEqualTo(20);
        refused("later-date-too-late", () -> judgedOn(asked, due.plusDays(1), 120));
        assertThat(judgedOn(asked, due.plusDays(1), null).next().state()).isEqualTo(State.IN_PROGRESS);
    }

    private static Step<?> judgedOn(DisclosureRequest asked, LocalDate on, Integer laterWd) {
        return asked.judgeReasons(
                new Excess.Judgement(true, laterWd, "数量过多", Requests.OFFICER, on),
                Requests.clock(),
                WorkingCalendar.bundled());
    }

    @Test
    void a_suspension_moves_the_promise_and_the_statutory_date_only_on_a_statutory_basis() {
        Suspension flood = new Suspension(
                        UUID.randomUUID(), "洪水", LocalDate.of(2025, 10, 9), Requests.OFFICER, null, null)
                .ended(LocalDate.of(2025, 10, 13));
        Clock clock = Requests.clock();
        LocalDate statutory = clock.due(WorkingCalendar.bundled()).statutory().date();
        LocalDate promised = clock.due(WorkingCalendar.bundled()).committed().date();

        Clock suspended = clock.paused(flood.pause());
        Clock based = clock.paused(flood.onBasis("突发事件应对法").pause());

        assertThat(suspended.due(WorkingCalendar.bundled()).statutory().date()).isEqualTo(statutory);
        assertThat(suspended.due(WorkingCalendar.bundled()).committed().date())
                .as("10, 11 and 13 October are not counted")
                .isEqualTo(WorkingCalendar.bundled().addWorkingDays(promised, 3));
        assertThat(based.due(WorkingCalendar.bundled()).statutory().date())
                .isEqualTo(WorkingCalendar.bundled().addWorkingDays(statutory, 3));
    }

    @Test
    void while_it_is_suspended_the_unit_does_nothing_and_the_review_may_still_end() {
        DisclosureRequest suspended = Requests.suspended(Requests.drafted());

        assertThat(suspended.state()).isEqualTo(State.SUSPENDED);
        assertThat(suspended.legal())
                .containsExactlyInAnyOrder(
                        Move.EXTEND,
                        Move.WITHDRAW,
                        Move.APPROVE_REPLY,
                        Move.RETURN_REPLY,
                        Move.RESUME,
                        Move.RECORD_STATUTORY_BASIS);
        assertThat(suspended.resume(Requests.DAY.plusDays(3)).next().state()).isEqualTo(State.REPLY_DRAFTED);
        refused("resumed-before-suspended", () -> suspended.resume(Requests.DAY.minusDays(1)));
        refused("suspended-before-receipt", () -> Requests.inProgress()
                .suspend(new Suspension(
                        UUID.randomUUID(), "洪水", Requests.DAY.minusDays(1), Requests.OFFICER, null, null)));
    }

    @Test
    void what_is_withdrawn_while_it_is_suspended_is_withdrawn_and_archived_like_any_other() {
        DisclosureRequest withdrawn =
                Requests.suspended(Requests.inProgress()).withdraw(Requests.DAY).next();

        assertThat(withdrawn.state()).isEqualTo(State.WITHDRAWN);
        assertThat(withdrawn.legal()).containsExactly(Move.ARCHIVE);
    }

    @Test
    void article_33_it_is_extended_from_every_state_in_which_the_period_runs_and_from_none_in_which_it_rests() {
        for (DisclosureRequest running : List.of(
                Requests.received(),
                Requests.registered(),
                Requests.inProgress(),
                Requests.explaining(),
                Requests.consulting(Consultation.Kind.THIRD_PARTY),
                Requests.consulting(Consultation.Kind.AGENCY),
                Requests.conferring(),
                Requests.drafted(),
                Requests.reviewed(),
                Requests.suspended(Requests.inProgress()))) {
            DisclosureRequest extended = extended(running, LocalDate.of(2025, 10, 30));

            assertThat(extended.extension()).isNotNull();
            assertThat(extended.state()).isEqualTo(running.state());
        }
        for (DisclosureRequest resting : List.of(Requests.clarifying(), Requests.feeDue())) {
            refused("move-not-legal", () -> extended(resting, Requests.DAY));
        }
    }

    @Test
    void a_suspended_statutory_date_is_not_past_and_can_be_extended_from_it() {
        DisclosureRequest based = Requests.suspended(Requests.inProgress())
                .recordStatutoryBasis("突发事件应对法")
                .next();
        Clock clock = Requests.clock().paused(based.suspensions().get(0).pause());
        LocalDate after = LocalDate.of(2025, 11, 3);

        assertThat(based.extend(clock, after, "理由", PolicyBook.bundled(), WorkingCalendar.bundled())
                        .next()
                        .extension()
                        .decidedOn())
                .isEqualTo(after);
    }

    @Test
    void the_statutory_basis_is_recorded_after_the_resumption_too_and_not_while_the_period_rests() {
        DisclosureRequest resumed = Requests.resumed(Requests.inProgress());

        Suspension based = resumed.recordStatutoryBasis("突发事件应对法").event().suspension();

        assertThat(based.endedOn()).isEqualTo(Requests.DAY.plusDays(3));
        assertThat(based.statutoryBasis()).isEqualTo("突发事件应对法");
        DisclosureRequest resting = resumed.askClarification("请写明年份", 15, Requests.OFFICER, Requests.DAY.plusDays(4))
                .next();
        refused("move-not-legal", () -> resting.recordStatutoryBasis("突发事件应对法"));
        refused(
                "move-not-legal",
                () -> resumed.recordStatutoryBasis("突发事件应对法").next().recordStatutoryBasis("防洪法"));
        refused("move-not-legal", () -> Requests.inProgress().recordStatutoryBasis("防洪法"));
    }

    @Test
    void what_does_not_give_everything_is_reviewed_in_law_draft_by_draft_and_by_somebody_else() {
        DisclosureRequest reviewed = Requests.drafted(Outcome.DENIED_PROCESS_INFO)
                .approveReply(Requests.CERTIFICATE)
                .next();

        refused("legal-review-missing", () -> reviewed.issue("1号", Requests.DAY, Carrier.ELECTRONIC));
        refused("drafter-may-not-review", () -> reviewed.approveInLaw(Requests.HANDLER, Requests.DAY));
        DisclosureRequest passed =
                reviewed.approveInLaw(Requests.OFFICER, Requests.DAY).next();
        assertThat(passed.issue("1号", Requests.DAY, Carrier.ELECTRONIC).next().state())
                .isEqualTo(State.REPLIED);
        DisclosureRequest anew = passed.takeBack()
                .next()
                .draftReply(
                        Requests.HANDLER,
                        Outcome.DENIED_PROCESS_INFO,
                        Set.of(),
                        Requests.part("content.json"),
                        List.of())
                .next();
        assertThat(anew.legalReviewMissing()).isTrue();
        assertThat(Requests.drafted(Outcome.GRANTED).legalReviewMissing()).isFalse();
        assertThat(reviewed.objectInLaw(Requests.OFFICER).next().state()).isEqualTo(State.IN_PROGRESS);
    }

    @Test
    void a_conference_holds_the_draft_but_not_the_period() {
        DisclosureRequest conferring = Requests.conferring();

        assertThat(conferring.state()).isEqualTo(State.CASE_CONFERENCE);
        assertThat(conferring.legal())
                .containsExactlyInAnyOrder(
                        Move.PROPOSE_RECEIPT_DATE,
                        Move.PROPOSE_CONSULTATION,
                        Move.PROPOSE_EXTENSION,
                        Move.ASK_ASSISTANCE,
                        Move.HOLD_CONFERENCE,
                        Move.EXTEND,
                        Move.SUSPEND,
                        Move.WITHDRAW);
        refused("held-before-called", () -> conferring.holdConference(Requests.DAY.minusDays(1), "意见"));
        DisclosureRequest held =
                conferring.holdConference(Requests.DAY, "属于过程性信息").next();
        assertThat(held.state()).isEqualTo(State.IN_PROGRESS);
        assertThat(held.conferences().get(0).conclusion()).isEqualTo("属于过程性信息");
    }

    @Test
    void a_case_given_back_has_no_handler() {
        DisclosureRequest back = Requests.inProgress().giveBack().next();

        assertThat(back.state()).isEqualTo(State.REGISTERED);
        assertThat(back.inHand().handlerId()).isNull();
    }

    @Test
    void what_is_handled_once_more_has_the_ordered_period_and_nobody_extends_it() {
        DisclosureRequest again = Requests.rehandled(Requests.replied()).next();

        assertThat(again.receiptDate()).isEqualTo(Requests.DAY.plusDays(100));
        assertThat(again.legal()).containsExactlyInAnyOrder(Move.REGISTER, Move.SUSPEND, Move.WITHDRAW);
        assertThat(ReplyClock.rehandling(again.rehandling(), PolicyBook.bundled())
                        .due(WorkingCalendar.bundled())
                        .last()
                        .date())
                .as("ten working days after Tuesday 2026-01-06")
                .isEqualTo(LocalDate.of(2026, 1, 20));
    }

    @Test
    void what_is_not_sent_electronically_is_served_with_a_proof_and_not_before_its_issue() {
        LocalDate issued = Requests.DAY.plusDays(10);
        DisclosureRequest posted =
                Requests.replied(Carrier.POST).recordPosting(issued).next();

        assertThatThrownBy(() -> posted.serve(issued, null, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("invalid-fields"));
        assertThatThrownBy(() -> posted.serve(issued.minusDays(1), "XA12345678911", null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("served-before-issued"));
        assertThat(posted.serve(issued, "XA12345678911", null).next().served().proof())
                .isEqualTo("XA12345678911");
    }

    @Test
    void what_goes_by_post_is_posted_before_it_is_served_and_not_before_its_issue() {
        DisclosureRequest issued = Requests.replied(Carrier.POST);
        assertThat(issued.legal()).contains(Move.RECORD_POSTING).doesNotContain(Move.SERVE);
        refused("invalid-fields", () -> issued.recordPosting(Requests.DAY.plusDays(9)));

        DisclosureRequest posted =
                issued.recordPosting(Requests.DAY.plusDays(12)).next();

        assertThat(posted.legal()).contains(Move.SERVE).doesNotContain(Move.RECORD_POSTING);
        refused("served-before-issued", () -> posted.serve(Requests.DAY.plusDays(11), "XA12345678911", null));
        assertThat(Requests.replied(Carrier.ELECTRONIC).legal()).doesNotContain(Move.RECORD_POSTING);
    }

    @Test
    void on_paper_goes_by_post_where_there_is_an_address_and_from_hand_to_hand_where_there_is_none() {
        assertThat(Carrier.usual(Wish.Form.PAPER, true)).isEqualTo(Carrier.POST);
        assertThat(Carrier.usual(Wish.Form.PAPER, false)).isEqualTo(Carrier.HANDED_OVER);
        assertThat(Carrier.usual(Wish.Form.COPY, true)).isEqualTo(Carrier.POST);
        assertThat(Carrier.usual(Wish.Form.ELECTRONIC, true)).isEqualTo(Carrier.ELECTRONIC);
        assertThat(Carrier.usual(Wish.Form.ON_SITE, true)).isEqualTo(Carrier.ON_SITE);
    }

    @Test
    void the_archive_keeps_what_a_case_was() {
        DisclosureRequest archived = Requests.archived(Requests.closed());

        assertThat(archived.state()).isEqualTo(State.ARCHIVED);
        assertThat(archived.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(archived.decidedOn()).isEqualTo(Requests.DAY.plusDays(10));
        assertThat(archived.legal()).containsExactlyInAnyOrder(Move.SUGGEST_PUBLICATION, Move.PROMOTE, Move.REHANDLE);
        assertThat(Requests.archived(Requests.withdrawn()).outcome()).isEqualTo(Outcome.OTHER_OTHER);
        assertThat(Requests.archived(Requests.abandoned()).outcome()).isEqualTo(Outcome.OTHER_CLARIFICATION_LAPSED);
    }

    @Test
    void every_phase_survives_being_stored() {
        for (DisclosureRequest request : List.of(
                Requests.submitted(),
                Requests.inProgress(),
                Requests.drafted(),
                Requests.reviewed(),
                Requests.closed(),
                Requests.archived(Requests.closed()),
                Requests.rehandled(Requests.closed()).next(),
                Requests.explaining(),
                Requests.conferring(),
                Requests.suspended(Requests.drafted()),
                Requests.withdrawn(),
                Requests.clarifyingInProgress(),
                Requests.abandoned(),
                answered(Requests.consulting(Consultation.Kind.AGENCY), Consultation.Position.OBJECTS),
                extended(Requests.inProgress(), LocalDate.of(2025, 10, 30)),
                Requests.takenIn(Channel.FAX, Requests.DAY))) {
            assertThat(StateJson.read(StateJson.write(request), DisclosureRequest.class))
                    .isEqualTo(request);
        }
    }

    @Test
    void a_request_stored_before_clarification_extension_proposals_and_opinions_were_known_is_read() {
        DisclosureRequest request = Requests.inProgress();
        JsonObject stored = new JsonObject(StateJson.write(request));
        for (String later : List.of("clarification", "extension", "proposals", "consultations", "readings")) {
            var unused = stored.remove(later);
        }
        for (String later : List.of("arrivedOn", "takenInBy")) {
            var unused = stored.getJsonObject("filing").remove(later);
        }

        assertThat(StateJson.read(stored.encode(), DisclosureRequest.class)).isEqualTo(request);
    }

    @Test
    void a_refusal_on_articles_14_to_16_offers_reconsideration_before_litigation() {
        assertThat(RemedyNotice.of(Outcome.DENIED_PROCESS_INFO, "阳光区人民政府", "网上平台"))
                .contains("六十日内向阳光区人民政府申请行政复议", "应当先申请行政复议")
                .contains("自收到行政复议决定书之日起十五日内", "自行政复议期限届满之日起十五日内")
                .doesNotContain("直接向人民法院提起行政诉讼");
        assertThat(RemedyNotice.of(Outcome.UNAVAILABLE_NOT_HELD, "阳光区人民政府", "网上平台"))
                .contains("六个月内直接向人民法院提起行政诉讼");
    }

    @Test
    void every_remedy_notice_names_where_reconsideration_is_applied_for_online() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(RemedyNotice.of(outcome, "阳光区人民政府", "网上平台"))
                    .startsWith("如对本答复不服")
                    .contains("可以通过网上平台在线申请");
        }
        assertThat(RemedyNotice.ofFee("阳光区人民政府", "网上平台"))
                .startsWith("如对本通知不服")
                .contains("可以通过网上平台在线申请", "六个月内直接向人民法院提起行政诉讼");
    }

    @Test
    void a_request_is_charged_once_and_never_by_pieces_and_by_pages() {
        DisclosureRequest paid = Requests.feeDueInProgress()
                .feePaid(new Fee.Payment(Requests.DAY.plusDays(3), "票0001"), WorkingCalendar.bundled())
                .next();

        assertThat(paid.state()).isEqualTo(State.IN_PROGRESS);
        assertThat(paid.fee().payment().fiscalReceipt()).isEqualTo("票0001");
        assertThatThrownBy(() -> paid.proposeFee(
                        UUID.randomUUID(), ProcessingFee.perPiece(30, 1), Requests.OFFICER, Requests.DAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("fee-told-before"));
    }

    @Test
    void what_costs_nothing_is_not_told_as_a_fee_and_the_refusal_shows_the_calculation() {
        assertThatThrownBy(() -> Requests.inProgress()
                        .proposeFee(UUID.randomUUID(), ProcessingFee.perPiece(0, 10), Requests.OFFICER, Requests.DAY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("no-fee-due");
                    assertThat(refusal.zh()).contains("第1至10件免费；合计0元");
                });
    }

    @Test
    void a_fee_is_told_on_the_last_day_of_the_reply_period_and_not_after_it() {
        LocalDate due = Requests.clock().due(WorkingCalendar.bundled()).last().date();

        assertThat(charged(due).state()).isEqualTo(State.FEE_NOTIFIED);
        assertThatThrownBy(() -> charged(due.plusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("fee-notice-too-late"));
    }

    @Test
    void a_fee_is_paid_between_its_notice_and_the_end_of_its_period() {
        LocalDate payBy = Requests.feeDue().fee().payBy(WorkingCalendar.bundled());

        assertThat(paidOn(payBy).state()).isEqualTo(State.REGISTERED);
        assertThatThrownBy(() -> paidOn(payBy.plusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("fee-paid-too-late"));
        assertThatThrownBy(() -> paidOn(Requests.DAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("paid-before-told"));
    }

    @Test
    void a_fee_lapses_on_the_day_after_the_last_and_no_sooner() {
        LocalDate payBy = Requests.feeDue().fee().payBy(WorkingCalendar.bundled());

        assertThat(Requests.feeDue().lapsedBefore(payBy, WorkingCalendar.bundled()))
                .isFalse();
        assertThat(Requests.feeDue().lapsedBefore(payBy.plusDays(1), WorkingCalendar.bundled()))
                .isTrue();
        assertThat(Requests.inProgress().lapsedBefore(payBy.plusDays(1), WorkingCalendar.bundled()))
                .isFalse();
    }

    @Test
    void a_fee_that_is_not_paid_ends_the_request_in_its_own_row_of_the_annual_report() {
        DisclosureRequest lapsed =
                Requests.feeDue().lapse(WorkingCalendar.bundled()).next();

        assertThat(lapsed.outcome()).isEqualTo(Outcome.OTHER_FEE_UNPAID);
        assertThat(Requests.abandoned().outcome()).isEqualTo(Outcome.OTHER_CLARIFICATION_LAPSED);
    }

    private static DisclosureRequest charged(LocalDate on) {
        return Requests.feeApproved(Requests.inProgress())
                .notifyFee(20, Requests.OFFICER, on, Requests.clock(), WorkingCalendar.bundled())
                .next();
    }

    private static DisclosureRequest paidOn(LocalDate day) {
        return Requests.feeDue()
                .feePaid(new Fee.Payment(day, "票0001"), WorkingCalendar.bundled())
                .next();
    }

    @Test
    void handed_over_it_has_nobodys_name_any_more_and_waits_for_what_it_waited_for() {
        UUID heir = UUID.randomUUID();

        assertThat(Requests.inProgress().handedOver(heir, Requests.DAY).next().state())
                .isEqualTo(State.REGISTERED);
        assertThat(Requests.clarifyingInProgress()
                        .handedOver(heir, Requests.DAY)
                        .next()
                        .phase())
                .isEqualTo(new Phase.Clarifying(new Phase.InHand(null, null)));
        assertThat(Requests.consulting(Consultation.Kind.AGENCY)
                        .handedOver(heir, Requests.DAY)
                        .next()
                        .state())
                .isEqualTo(State.CONSULTING_AGENCY);
        DisclosureRequest closed = Requests.closed();
        assertThat(closed.handedOver(heir, Requests.DAY).next().phase()).isEqualTo(closed.phase());
        assertThat(Requests.received().handedOver(heir, Requests.DAY).next().organisationId())
                .isEqualTo(heir);
    }

    @Test
    void handed_over_a_draft_falls_away_and_the_next_has_a_number_of_its_own() {
        DisclosureRequest reviewed = Requests.reviewed();

        var step = reviewed.handedOver(UUID.randomUUID(), Requests.DAY);

        assertThat(step.event().returned()).isEqualTo(reviewed.reply());
        assertThat(step.next().state()).isEqualTo(State.REGISTERED);
        assertThat(step.next().drafts()).isEqualTo(1);
        assertThat(step.next().outcome()).isNull();
    }

    @Test
    void anonymised_it_says_no_word_and_is_moved_no_more() {
        DisclosureRequest archived = Requests.archived(Requests.closed());

        DisclosureRequest gone = archived.anonymised(Requests.DAY).next();

        assertThat(gone.filing().wish().description()).isEmpty();
        assertThat(gone.filing().wish().purpose()).isNull();
        assertThat(gone.reply().attachments()).isEmpty();
        assertThat(gone.served().proof()).isNull();
        assertThat(gone.outcome()).isEqualTo(archived.outcome());
        assertThat(gone.decidedOn()).isEqualTo(archived.decidedOn());
        assertThat(gone.replied().certificate()).isEqualTo(archived.replied().certificate());
        assertThat(gone.legal()).isEmpty();
        assertThatThrownBy(() -> gone.anonymised(Requests.DAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(gone::hold).isInstanceOf(Refusal.class);
        DisclosureRequest open = Requests.closed();
        assertThatThrownBy(() -> open.anonymised(Requests.DAY)).isInstanceOf(Refusal.class);
    }
}
