package org.sunshinegov.kernel.law.clock;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** A receipt date that two persons corrected (domain 6.2, 7.4.9). */
class ReceiptCorrectedTest {

    private final WorkingCalendar calendar = WorkingCalendar.bundled();
    private final Clock reply = Clock.statutory(ClockKind.REQUEST_REPLY, parse("2025-09-28"), Period.workingDays(20));

    @Test
    void the_period_counts_from_the_right_date_and_keeps_what_was_granted() {
        assertThat(due(reply)).isEqualTo("2025-10-31");
        assertThat(due(reply.receivedOn(parse("2025-09-25")))).isEqualTo("2025-10-29");

        Clock extended = reply.extended(new Extension(parse("2025-10-20"), 20, 15));
        assertThat(due(extended.receivedOn(parse("2025-09-25")))).isEqualTo("2025-11-26");
    }

    @Test
    void it_may_be_corrected_again() {
        Clock twice = reply.receivedOn(parse("2025-09-25")).receivedOn(parse("2025-09-28"));

        assertThat(due(twice)).isEqualTo("2025-10-31");
        assertThat(twice.explain(calendar).zh()).startsWith("自2025年9月28日收到申请（更正后的日期）之次日起");
    }

    @Test
    void a_period_that_has_begun_anew_since_stays() {
        Clock clarified = reply.restarted(Restart.Cause.CLARIFIED, parse("2025-10-13"));

        assertThat(clarified.receivedOn(parse("2025-09-25"))).isEqualTo(clarified);
    }

    @Test
    void article_33_what_was_granted_after_the_period_by_the_right_date_had_ended_was_not_granted_in_time() {
        Clock extended = reply.extended(new Extension(parse("2025-10-30"), 20, 15));
        Clock corrected = extended.receivedOn(parse("2025-09-25"));

        assertThat(extended.extendedInTime(calendar)).isTrue();
        assertThat(corrected.extendedInTime(calendar)).isFalse();
        assertThat(due(corrected.unextended())).isEqualTo("2025-10-29");
        assertThat(extended.receivedOn(parse("2025-09-26")).extendedInTime(calendar))
                .isTrue();
    }

    @Test
    void days_that_do_not_count_lengthen_the_period_it_was_granted_in() {
        Pause asked = Pause.thirdParty("a", parse("2025-10-20"), 15).endedOn(parse("2025-10-24"));
        Clock extended = reply.paused(asked).extended(new Extension(parse("2025-11-03"), 20, 15));

        assertThat(extended.receivedOn(parse("2025-09-25")).extendedInTime(calendar))
                .isTrue();
        assertThat(extended.receivedOn(parse("2025-09-01")).extendedInTime(calendar))
                .isFalse();
    }

    private String due(Clock clock) {
        return clock.due(calendar).last().date().toString();
    }
}
