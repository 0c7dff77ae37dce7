package org.sunshinegov.kernel.law.calendar;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayArithmeticTest {

    private final WorkingCalendar calendar = WorkingCalendar.bundled();

    @ParameterizedTest
    @CsvSource({
        "2019-04-26,  7, 2019-05-08",
        "2019-12-31, 20, 2020-02-05",
        "2020-01-17, 20, 2020-02-21",
        "2020-01-23,  7, 2020-02-11",
        "2020-09-25, 20, 2020-10-29",
        "2021-02-05, 20, 2021-03-10",
        "2021-04-30, 15, 2021-05-25",
        "2022-01-28, 20, 2022-03-02",
        "2022-09-30,  7, 2022-10-14",
        "2022-12-30, 20, 2023-02-02",
        "2023-01-13, 20, 2023-02-15",
        "2023-04-21, 10, 2023-05-08",
        "2026-04-30, 10, 2026-05-18",
        "2026-09-18, 20, 2026-10-22"
    })
    void working_days_are_added_across_every_kind_of_holiday(LocalDate event, int days, LocalDate due) {
        assertThat(calendar.addWorkingDays(event, days)).isEqualTo(due);
        assertThat(calendar.workingDaysBetween(event, due)).isEqualTo(days);
        assertThat(calendar.workingDaysBetween(due, event)).isEqualTo(-days);
    }

    @Test
    void no_working_day_added_is_the_day_itself() {
        assertThat(calendar.addWorkingDays(parse("2025-02-01"), 0)).isEqualTo("2025-02-01");
    }

    @Test
    void working_days_are_counted_backwards_from_a_working_day_and_from_a_day_of_rest() {
        assertThat(calendar.addWorkingDays(parse("2025-02-10"), -1)).isEqualTo("2025-02-08");
        assertThat(calendar.addWorkingDays(parse("2025-02-09"), -1)).isEqualTo("2025-02-08");
        assertThat(calendar.addWorkingDays(parse("2025-02-05"), -3)).isEqualTo("2025-01-24");
    }

    @Test
    void the_next_and_the_previous_working_day_leave_the_day_itself_out() {
        assertThat(calendar.nextWorkingDay(parse("2025-01-27"))).isEqualTo("2025-02-05");
        assertThat(calendar.previousWorkingDay(parse("2025-02-05"))).isEqualTo("2025-01-27");
    }

    @Test
    void an_end_on_a_day_of_rest_rolls_to_the_day_after_the_rest_and_a_backward_one_before_it() {
        assertThat(calendar.workingDayOnOrAfter(parse("2025-10-04"))).isEqualTo("2025-10-09");
        assertThat(calendar.workingDayOnOrBefore(parse("2025-10-04"))).isEqualTo("2025-09-30");
        assertThat(calendar.workingDayOnOrAfter(parse("2025-10-11"))).isEqualTo("2025-10-11");
        assertThat(calendar.workingDayOnOrBefore(parse("2025-10-11"))).isEqualTo("2025-10-11");
    }
}
