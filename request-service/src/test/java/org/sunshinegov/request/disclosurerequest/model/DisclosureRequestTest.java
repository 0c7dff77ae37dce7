package org.sunshinegov.request.disclosurerequest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
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
    void a_partial_verdict_sends_back_a_draft_that_grants_everything() {
        Step<?> step = Requests.drafted(Outcome.GRANTED).approveReply(new Certificate("C-2", true, "signed"));

        assertThat(step.event())
                .isInstanceOfSatisfying(
                        DisclosureRequestEvent.ReplyReturned.class,
                        returned -> assertThat(returned.cause()).isEqualTo(ReturnCause.OUTCOME_MUST_BE_PARTIAL));
        assertThat(step.next().state()).isEqualTo(State.IN_PROGRESS);
    }

    @Test
    void a_partial_verdict_covers_a_partial_grant() {
        Step<?> step = Requests.drafted(Outcome.PARTIALLY_GRANTED).approveReply(new Certificate("C-3", true, "signed"));

        assertThat(step.next().state()).isEqualTo(State.REPLY_REVIEWED);
    }

    @Test
    void a_partial_grant_without_the_part_that_can_be_given_is_refused() {
        assertThatThrownBy(() -> Requests.inProgress()
                        .draftReply(
                                Requests.HANDLER, Outcome.PARTIALLY_GRANTED, Requests.part("content.json"), List.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("partial-needs-document"));
    }

    @Test
    void a_returned_draft_is_followed_by_a_draft_with_the_next_number() {
        DisclosureRequest returned =
                Requests.drafted().returnReply(ReturnCause.REVIEW_REJECTED).next();
        DisclosureRequest again = returned.draftReply(
                        Requests.HANDLER, Outcome.GRANTED, Requests.part("content.json"), List.of())
                .next();

        assertThat(again.reply().number()).isEqualTo(2);
    }

    @Test
    void a_denied_reply_is_not_proposed_for_publication() {
        DisclosureRequest denied = Requests.drafted(Outcome.DENIED_STATE_SECRET)
                .approveReply(Requests.CERTIFICATE)
                .next()
                .issue("依申请复〔2025〕3号", Requests.DAY)
                .next();

        assertThat(denied.phase().legal()).containsExactly(Move.SERVE);
    }

    @Test
    void every_phase_survives_being_stored() {
        for (DisclosureRequest request : List.of(
                Requests.submitted(),
                Requests.inProgress(),
                Requests.drafted(),
                Requests.reviewed(),
                Requests.closed(),
                Requests.withdrawn())) {
            assertThat(StateJson.read(StateJson.write(request), DisclosureRequest.class))
                    .isEqualTo(request);
        }
    }

    @Test
    void a_refusal_on_articles_14_to_16_offers_reconsideration_before_litigation() {
        assertThat(RemedyNotice.of(Outcome.DENIED_PROCESS_INFO, "阳光区人民政府"))
                .contains("六十日内向阳光区人民政府申请行政复议", "应当先申请行政复议")
                .doesNotContain("直接向人民法院提起行政诉讼");
        assertThat(RemedyNotice.of(Outcome.UNAVAILABLE_NOT_HELD, "阳光区人民政府")).contains("六个月内直接向人民法院提起行政诉讼");
    }
}
