package org.sunshinegov.kernel.law.calendar;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlayTest {

    private static final LocalDate MONDAY = parse("2026-06-29");

    private final WorkingCalendar national = WorkingCalendar.bundled();

    @Test
    void a_units_closure_moves_internal_dates_only() {
        WorkingCalendar local = national.with(3, List.of(closure(false)));

        assertThat(local.isWorkingDay(MONDAY)).isTrue();
        assertThat(local.internal().isWorkingDay(MONDAY)).isFalse();
        assertThat(local.addWorkingDays(parse("2026-06-26"), 1)).isEqualTo(MONDAY);
        assertThat(local.internal().addWorkingDays(parse("2026-06-26"), 1)).isEqualTo("2026-07-01");
        assertThat(local.version().overlays()).isEqualTo(3);
    }

    @Test
    void a_statutory_local_holiday_moves_every_date() {
        WorkingCalendar local = national.with(1, List.of(closure(true)));

        assertThat(local.isWorkingDay(MONDAY)).isFalse();
        assertThat(local.internal().isWorkingDay(MONDAY)).isFalse();
        assertThat(local.day(MONDAY)).isEqualTo(new CalendarDay(MONDAY, DayKind.LOCAL_CLOSURE, "那达慕", "自治区通知", true));
    }

    @Test
    void a_weekend_inside_a_closure_stays_a_weekend() {
        WorkingCalendar local = national.with(
                1, List.of(new Overlay(parse("2026-06-26"), MONDAY, EntryKind.OFF, "迁址", "本单位公告", false)));

        assertThat(local.internal().day(parse("2026-06-27")).kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(local.internal().day(parse("2026-06-26")).kind()).isEqualTo(DayKind.LOCAL_CLOSURE);
    }

    @Test
    void a_local_make_up_day_opens_a_weekend() {
        WorkingCalendar local = national.with(
                1,
                List.of(new Overlay(parse("2026-06-27"), parse("2026-06-27"), EntryKind.WORK, "补班", "本单位公告", false)));

        assertThat(local.isWorkingDay(parse("2026-06-27"))).isFalse();
        assertThat(local.internal().isWorkingDay(parse("2026-06-27"))).isTrue();
    }

    @Test
    void without_overlays_internal_and_statutory_days_are_the_same() {
        assertThat(national.internal()).isSameAs(national);
    }

    @Test
    void a_closure_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> new Overlay(MONDAY, parse("2026-06-28"), EntryKind.OFF, "", "", false))
                .isInstanceOf(OverlayRefused.class)
                .hasMessageContaining("ends on 2026-06-28");
    }

    private static Overlay closure(boolean statutory) {
        return new Overlay(MONDAY, parse("2026-06-30"), EntryKind.OFF, "那达慕", "自治区通知", statutory);
    }
}
