package org.sunshinegov.request.disclosurerequest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.ReceiptDateCorrected;

/** A receipt date that was noted wrong (domain 6.2, rules across the rows; 7.4.9). */
class ReceiptDateTest {

    private static final LocalDate BEFORE = Requests.DAY.minusDays(1);

    @Test
    void one_proposes_and_another_confirms() {
        DisclosureRequest proposed = Requests.receiptDateProposed(Requests.inProgress());
        assertThat(proposed.receiptDate()).isEqualTo(Requests.DAY);
        assertThat(proposed.legal()).doesNotContain(Move.PROPOSE_RECEIPT_DATE);

        Step<ReceiptDateCorrected> step = confirmed(proposed, Requests.LEADER, Requests.DAY.plusDays(3));

        assertThat(step.next().receiptDate()).isEqualTo(BEFORE);
        assertThat(step.next().receiptChange()).isNull();
        assertThat(step.next().state()).isEqualTo(State.IN_PROGRESS);
        assertThat(step.event().from()).isEqualTo(Requests.DAY);
    }

    @Test
    void who_proposed_it_does_not_confirm_it() {
        DisclosureRequest proposed = Requests.receiptDateProposed(Requests.registered());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> confirmed(proposed, Requests.OFFICER, Requests.DAY))
                .extracting(Refusal::code)
                .isEqualTo("second-person-needed");
        assertThat(proposed.declineReceiptDate().next().receiptChange()).isNull();
    }

    @Test
    void a_date_that_cannot_be_is_refused_with_its_reason() {
        refused("与现在的收到日期相同", () -> propose(Requests.registered(), Requests.DAY));
        refused("不能晚于今天", () -> propose(Requests.registered(), Requests.DAY.plusDays(1)));
        refused("不能早于提交日期", () -> propose(Requests.registered(), LocalDate.of(2025, 9, 26)));
        refused(
                "不能晚于2025年9月20日：当天已经就本件发出过文书",
                () -> propose(clarified(LocalDate.of(2025, 9, 20)), LocalDate.of(2025, 9, 22)));
    }

    @Test
    void what_came_on_paper_may_have_come_long_before_it_was_entered() {
        DisclosureRequest byMail = Requests.takenIn(Channel.REGISTERED_MAIL, LocalDate.of(2025, 9, 26));

        assertThat(propose(byMail, LocalDate.of(2025, 8, 1)).receiptChange().to())
                .isEqualTo("2025-08-01");
    }

    @Test
    void a_confirmation_asks_once_more_whether_the_date_can_be() {
        DisclosureRequest later = Requests.takenIn(Channel.REGISTERED_MAIL, LocalDate.of(2025, 9, 15))
                .register("依申请〔2025〕第2号")
                .next()
                .proposeReceiptDate(Requests.receiptChange(LocalDate.of(2025, 9, 26)))
                .next()
                .askReasons("数量过多", 7, Requests.OFFICER, LocalDate.of(2025, 9, 22))
                .next();

        refused("不能晚于2025年9月22日", () -> confirmed(later, Requests.LEADER, Requests.DAY));
    }

    @Test
    void the_day_an_order_reached_the_unit_is_no_receipt_date() {
        assertThat(Requests.rehandled(Requests.closed()).next().legal()).doesNotContain(Move.PROPOSE_RECEIPT_DATE);
    }

    @Test
    void article_33_an_extension_that_came_too_late_by_the_right_date_falls_away_and_one_in_time_stays() {
        LocalDate decided = LocalDate.of(2025, 10, 30);
        DisclosureRequest extended = Requests.takenIn(Channel.REGISTERED_MAIL, Requests.DAY)
                .extend(Requests.clock(), decided, "需要协调多个单位", PolicyBook.bundled(), WorkingCalendar.bundled())
                .next();
        Clock clock = Requests.clock().extended(ReplyClock.extension(decided, Requests.DAY, PolicyBook.bundled()));

        Step<ReceiptDateCorrected> late = propose(extended, LocalDate.of(2025, 9, 25))
                .confirmReceiptDate(Requests.LEADER, decided, clock, WorkingCalendar.bundled());
        assertThat(late.next().extension()).isNull();
        assertThat(late.next().receiptDate()).isEqualTo("2025-09-25");
        assertThat(late.event().extensionFell()).isTrue();

        Step<ReceiptDateCorrected> inTime = propose(extended, LocalDate.of(2025, 9, 26))
                .confirmReceiptDate(Requests.LEADER, decided, clock, WorkingCalendar.bundled());
        assertThat(inTime.next().extension()).isEqualTo(extended.extension());
        assertThat(inTime.event().extensionFell()).isFalse();
    }

    private static Step<ReceiptDateCorrected> confirmed(DisclosureRequest proposed, UUID by, LocalDate on) {
        return proposed.confirmReceiptDate(by, on, Requests.clock(), WorkingCalendar.bundled());
    }

    private static DisclosureRequest clarified(LocalDate askedOn) {
        return Requests.takenIn(Channel.REGISTERED_MAIL, LocalDate.of(2025, 9, 15))
                .register("依申请〔2025〕第2号")
                .next()
                .askClarification("请写明年份", 15, Requests.OFFICER, askedOn)
                .next()
                .clarify("2024年", askedOn.plusDays(1), WorkingCalendar.bundled())
                .next();
    }

    private static DisclosureRequest propose(DisclosureRequest request, LocalDate to) {
        return request.proposeReceiptDate(Requests.receiptChange(to)).next();
    }

    private static void refused(String why, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).satisfies(refusal -> assertThat(
                        refusal.details().get("fields").toString())
                .contains("receivedOn", why));
    }
}
