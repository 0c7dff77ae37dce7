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

    private String due(Clock clock) {
        return clock.due(calendar).last().date().toString();
    }
}
