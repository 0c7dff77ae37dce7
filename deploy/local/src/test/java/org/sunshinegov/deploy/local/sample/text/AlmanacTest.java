package org.sunshinegov.deploy.local.sample.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class AlmanacTest {
    private final Almanac almanac = Almanac.until(LocalDateTime.parse("2026-11-22T17:00"));

    @Test
    void the_district_begins_a_hundred_days_before() {
        assertThat(Almanac.begin(almanac.target())).isEqualTo("2026-08-14T08:00");
        assertThat(almanac.date(0)).isEqualTo("2026-08-17");
        assertThat(almanac.date(almanac.last())).isEqualTo("2026-11-20");
    }

    @Test
    void nobody_works_on_weekends_and_in_the_national_holiday() {
        assertThat(almanac.days())
                .extracting(LocalDateTime::toLocalDate)
                .contains(LocalDate.parse("2026-09-30"), LocalDate.parse("2026-10-08"))
                .doesNotContain(
                        LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-07"), LocalDate.parse("2026-10-10"));
    }

    @Test
    void times_of_day_differ_and_follow_each_other() {
        assertThat(almanac.days()).isSorted().allMatch(time -> time.getHour() >= 8 && time.getHour() <= 16);
        assertThat(almanac.days().stream().map(LocalDateTime::toLocalTime).distinct())
                .hasSizeGreaterThan(30);
    }

    @Test
    void the_last_days_leave_the_room_asked_for() {
        assertThat(almanac.date(almanac.onOrAfter(LocalDate.parse("2026-10-03"), 0)))
                .isEqualTo("2026-10-08");
        assertThat(almanac.onOrAfter(LocalDate.parse("2026-11-20"), 3)).isEqualTo(almanac.last() - 3);
    }

    @Test
    void a_target_in_the_early_morning_has_no_work_on_that_day() {
        var early = Almanac.until(LocalDateTime.parse("2026-11-20T08:30"));
        assertThat(early.date(early.last())).isEqualTo("2026-11-19");
    }
}
