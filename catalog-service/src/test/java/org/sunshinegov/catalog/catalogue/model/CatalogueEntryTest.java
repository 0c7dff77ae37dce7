package org.sunshinegov.catalog.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

class CatalogueEntryTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();
    private static final LocalDate SINCE = LocalDate.of(2025, 2, 10);

    @Test
    void a_quarterly_matter_owes_every_quarter_that_is_over_since_it_was_entered() {
        CatalogueEntry entry = entry(new Timing(TimingClass.RECURRING_QUARTERLY_PLUS_10CD, null, null), true);

        assertThat(entry.periodsOwed(null, LocalDate.of(2025, 3, 31))).isEmpty();
        assertThat(entry.periodsOwed(null, LocalDate.of(2025, 7, 1)))
                .containsExactly(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 6, 30));
        assertThat(entry.periodsOwed(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 7, 1)))
                .containsExactly(LocalDate.of(2025, 6, 30));
    }

    @Test
    void its_due_dates_are_the_tenth_of_january_april_july_and_october() {
        Timing timing = new Timing(TimingClass.RECURRING_QUARTERLY_PLUS_10CD, null, null);

        assertThat(timing.window(LocalDate.of(2025, 12, 31), CALENDAR).closes()).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(timing.window(LocalDate.of(2025, 9, 30), CALENDAR).closes()).isEqualTo(LocalDate.of(2025, 10, 10));
    }

    @Test
    void a_monthly_matter_is_due_so_many_days_after_the_month() {
        Timing timing = new Timing(TimingClass.PERIODIC_CUSTOM, Cycle.MONTHLY, 5);

        assertThat(entry(timing, true).periodsOwed(null, LocalDate.of(2025, 4, 1)))
                .containsExactly(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 31));
        assertThat(timing.window(LocalDate.of(2025, 2, 28), CALENDAR).closes()).isEqualTo(LocalDate.of(2025, 3, 5));
    }

    @Test
    void periods_end_where_halves_and_years_end() {
        assertThat(Cycle.HALF_YEARLY.lastDay(SINCE)).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(Cycle.HALF_YEARLY.lastDay(LocalDate.of(2025, 7, 1))).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(Cycle.YEARLY.lastDay(SINCE)).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void what_does_not_recur_or_is_out_of_use_owes_no_period() {
        assertThat(entry(new Timing(TimingClass.WITHIN_20WD, null, null), true)
                        .periodsOwed(null, LocalDate.of(2026, 1, 1)))
                .isEmpty();
        assertThat(entry(new Timing(TimingClass.RECURRING_QUARTERLY_PLUS_10CD, null, null), false)
                        .periodsOwed(null, LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    private static CatalogueEntry entry(Timing timing, boolean active) {
        return new CatalogueEntry(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                null,
                "财政收支",
                null,
                null,
                timing,
                Mode.PROACTIVE,
                FivePhase.RESULT,
                Audience.PUBLIC,
                List.of(),
                SINCE,
                active);
    }
}
