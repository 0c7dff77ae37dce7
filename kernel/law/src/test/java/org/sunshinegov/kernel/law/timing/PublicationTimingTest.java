package org.sunshinegov.kernel.law.timing;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

class PublicationTimingTest {

    private final WorkingCalendar calendar = WorkingCalendar.bundled();

    @ParameterizedTest
    @CsvSource({
        "2025-10-01, 2026-01-01, 2026-01-10, 2026-01-09",
        "2025-12-31, 2026-01-01, 2026-01-10, 2026-01-09",
        "2026-02-15, 2026-04-01, 2026-04-10, 2026-04-10",
        "2026-06-30, 2026-07-01, 2026-07-10, 2026-07-10",
        "2023-08-08, 2023-10-01, 2023-10-10, 2023-10-10",
        "2026-09-30, 2026-10-01, 2026-10-10, 2026-10-10"
    })
    void recurring_matters_are_due_ten_days_after_the_quarter_without_rollover(
            LocalDate inQuarter, LocalDate opens, LocalDate closes, LocalDate target) {
        assertThat(PublicationTiming.quarterly(inQuarter, calendar)).isEqualTo(new Window(opens, closes, target));
    }

    @Test
    void phased_work_is_published_within_the_week_before_it_starts() {
        Window window = PublicationTiming.phased(parse("2026-05-04"), calendar);

        assertThat(window).isEqualTo(new Window(parse("2026-04-27"), parse("2026-05-04"), parse("2026-04-30")));
        assertThat(window.contains(parse("2026-04-26"))).isFalse();
        assertThat(window.contains(parse("2026-04-27"))).isTrue();
        assertThat(window.contains(parse("2026-05-04"))).isTrue();
        assertThat(window.contains(parse("2026-05-05"))).isFalse();
    }

    @Test
    void a_custom_period_is_due_after_its_last_day() {
        assertThat(PublicationTiming.afterPeriod(parse("2026-06-30"), 20, calendar)
                        .closes())
                .isEqualTo("2026-07-20");
    }

    @Test
    void the_earliest_due_date_wins() {
        assertThat(PublicationTiming.earliest(List.of(parse("2026-04-10"), parse("2026-03-31"), parse("2026-04-30"))))
                .isEqualTo("2026-03-31");
    }
}
