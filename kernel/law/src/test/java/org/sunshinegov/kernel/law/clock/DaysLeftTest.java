package org.sunshinegov.kernel.law.clock;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

class DaysLeftTest {

    private final WorkingCalendar calendar = WorkingCalendar.bundled();

    @ParameterizedTest
    @CsvSource({
        "2025-02-24, 还剩3个工作日, 3 working days left,     3, false",
        "2025-02-22, 还剩4个工作日, 4 working days left,     4, false",
        "2025-02-26, 还剩1个工作日, 1 working day left,      1, false",
        "2025-02-27, 今天到期,      due today,               0, false",
        "2025-02-28, 已逾期1个工作日, overdue by 1 working day,  -1, true",
        "2025-03-02, 已逾期1个工作日, overdue by 1 working day,  -1, true",
        "2025-03-03, 已逾期2个工作日, overdue by 2 working days, -2, true"
    })
    void what_is_left_until_27_february_2025_is_said_in_words(
            LocalDate today, String zh, String en, int amount, boolean overdue) {
        Due due = new Due(parse("2025-02-27"), null, false);

        assertThat(DaysLeft.of(due, today.atTime(9, 0), calendar)).isEqualTo(new DaysLeft(amount, overdue, zh, en));
    }

    @Test
    void a_fixed_date_on_a_day_of_rest_is_told_in_days_when_no_working_day_is_left() {
        Due saturday = new Due(parse("2026-01-31"), null, false);

        assertThat(DaysLeft.of(saturday, parse("2026-01-30").atTime(17, 0), calendar))
                .isEqualTo(new DaysLeft(0, false, "还剩1天，已无工作日", "due in 1 d, no working day left"));
        assertThat(DaysLeft.of(saturday, parse("2026-02-01").atTime(9, 0), calendar))
                .isEqualTo(new DaysLeft(0, true, "已逾期，不足1个工作日", "overdue by less than 1 working day"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-02T17:10, 还剩5小时,    5 hours left,           5, false",
        "2026-10-02T21:10, 还剩1小时,    1 hour left,            1, false",
        "2026-10-02T21:40, 还剩不足1小时, less than 1 hour left,  0, false",
        "2026-10-02T22:40, 已逾期不足1小时, overdue by less than 1 hour, 0, true",
        "2026-10-03T00:10, 已逾期2小时,   overdue by 2 hours,    -2, true"
    })
    void hours_are_told_in_hours(LocalDateTime now, String zh, String en, int amount, boolean overdue) {
        Due due = new Due(parse("2026-10-02"), LocalTime.of(22, 10), false);

        assertThat(DaysLeft.of(due, now, calendar)).isEqualTo(new DaysLeft(amount, overdue, zh, en));
    }
}
