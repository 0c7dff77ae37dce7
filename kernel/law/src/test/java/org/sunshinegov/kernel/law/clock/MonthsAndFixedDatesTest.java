package org.sunshinegov.kernel.law.clock;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

class MonthsAndFixedDatesTest {

    private final WorkingCalendar calendar = WorkingCalendar.bundled();

    @ParameterizedTest
    @CsvSource({
        "2025-03-12, 6, 2025-09-12",
        "2024-08-31, 6, 2025-02-28",
        "2025-04-01, 6, 2025-10-09",
        "2025-05-15, 1, 2025-06-16"
    })
    void months_end_on_the_corresponding_day_or_the_last_and_roll_over_rest(
            LocalDate start, int months, LocalDate due) {
        Clock litigation = Clock.statutory(ClockKind.LITIGATION, start, Period.months(months));

        assertThat(litigation.due(calendar).first().date()).isEqualTo(due);
        assertThat(litigation
                        .explain(calendar)
                        .days()
                        .get(litigation.explain(calendar).days().size() - 1)
                        .date())
                .isEqualTo(due);
    }

    @Test
    void a_fixed_date_does_not_roll_over() {
        Clock report = Clock.statutory(ClockKind.ANNUAL_REPORT, parse("2025-12-31"), Period.on(parse("2026-01-31")));

        assertThat(report.due(calendar).first().date()).isEqualTo("2026-01-31");
        assertThat(calendar.isWorkingDay(parse("2026-01-31"))).isFalse();
        assertThat(Lines.brief(report.explain(calendar)))
                .containsExactly("2025-12-31 START START_NOT_COUNTED", "2026-01-31 DUE FIXED_DATE");
        assertThat(report.explain(calendar).zh()).isEqualTo("规定日期为2026年1月31日，不因休息日顺延，最迟应于2026年1月31日（周六）公布年度报告。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20wd", "15cd", "7cdb", "6m", "24h", "0wd"})
    void periods_are_read_and_written_alike(String text) {
        assertThat(Period.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "wd", "-3wd", "20 wd", "20days", "99999wd"})
    void what_is_no_period_is_refused(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(ClockRefused.class)
                .hasMessageContaining("is not a period");
    }
}
