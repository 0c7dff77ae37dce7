package org.sunshinegov.kernel.law.calendar;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.bundled();

    @ParameterizedTest
    @CsvSource({
        "2019, 22 17 21 22 21 19 23 22 21 19 21 22, 250",
        "2020, 17 20 22 22 19 21 23 21 23 17 21 23, 249",
        "2021, 20 17 23 22 19 21 22 22 22 17 22 23, 250",
        "2022, 21 16 23 21 20 21 21 23 21 18 22 22, 249",
        "2023, 18 20 23 20 21 21 21 23 20 19 22 21, 249",
        "2024, 22 18 21 22 21 19 23 22 21 19 21 22, 251",
        "2025, 19 19 21 22 19 20 23 21 23 18 20 23, 248",
        "2026, 21 16 22 21 19 21 23 21 22 18 21 23, 248"
    })
    void working_days_per_month_are_those_of_the_notices(int year, String perMonth, int total) {
        int[] counted = IntStream.rangeClosed(1, 12)
                .map(month -> workingDaysIn(YearMonth.of(year, month)))
                .toArray();

        assertThat(counted)
                .containsExactly(Stream.of(perMonth.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray());
        assertThat(IntStream.of(counted).sum()).isEqualTo(total);
    }

    @Test
    void new_years_eve_2024_is_a_working_day_because_leave_was_only_encouraged() {
        assertThat(calendar.isWorkingDay(parse("2024-02-09"))).isTrue();
        assertThat(calendar.day(parse("2024-02-09")).kind()).isEqualTo(DayKind.WORKING_DAY);
    }

    @Test
    void the_third_of_january_2023_is_a_working_day() {
        assertThat(calendar.isWorkingDay(parse("2023-01-03"))).isTrue();
    }

    @Test
    void december_days_belong_to_the_next_years_notice() {
        assertThat(calendar.day(parse("2022-12-31")))
                .isEqualTo(new CalendarDay(parse("2022-12-31"), DayKind.HOLIDAY, "元旦", "国办发明电〔2022〕16号", true));
        assertThat(calendar.day(parse("2018-12-29")))
                .isEqualTo(new CalendarDay(parse("2018-12-29"), DayKind.MAKE_UP_DAY, "元旦", "国办发明电〔2018〕15号", true));
        assertThat(calendar.asKnownOn(parse("2022-12-07"))
                        .day(parse("2022-12-31"))
                        .kind())
                .isEqualTo(DayKind.WEEKEND);
    }

    @Test
    void before_26_january_2020_the_31st_was_a_working_day_and_the_1st_a_make_up_day() {
        WorkingCalendar before = calendar.asKnownOn(parse("2020-01-25"));

        assertThat(before.day(parse("2020-01-31")).kind()).isEqualTo(DayKind.WORKING_DAY);
        assertThat(before.day(parse("2020-02-01")).kind()).isEqualTo(DayKind.MAKE_UP_DAY);
        assertThat(before.day(parse("2020-02-02")).kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(before.version()).isEqualTo(new CalendarVersion(1, parse("2019-11-21"), 0));
    }

    @Test
    void from_26_january_2020_the_spring_festival_lasts_to_2_february() {
        WorkingCalendar after = calendar.asKnownOn(parse("2020-01-26"));

        assertThat(after.day(parse("2020-01-31")).basis()).isEqualTo("国办发明电〔2020〕1号");
        assertThat(parse("2020-01-24").datesUntil(parse("2020-02-03"))).noneMatch(after::isWorkingDay);
        assertThat(after.isWorkingDay(parse("2020-02-03"))).isTrue();
        assertThat(calendar.asKnownOn(parse("2020-01-25")).daysChangedBy(after))
                .containsExactly(parse("2020-01-31"), parse("2020-02-01"));
        assertThat(after.version())
                .isGreaterThan(calendar.asKnownOn(parse("2020-01-25")).version());
    }

    @Test
    void the_notice_of_22_march_2019_moved_labour_day() {
        WorkingCalendar before = calendar.asKnownOn(parse("2019-03-21"));

        assertThat(before.daysChangedBy(calendar.asKnownOn(parse("2019-03-22"))))
                .containsExactly(parse("2019-04-28"), parse("2019-05-02"), parse("2019-05-03"), parse("2019-05-05"));
        assertThat(before.addWorkingDays(parse("2019-04-26"), 7)).isEqualTo("2019-05-08");
        assertThat(before.addWorkingDays(parse("2019-04-26"), 4)).isEqualTo("2019-05-03");
        assertThat(calendar.addWorkingDays(parse("2019-04-26"), 4)).isEqualTo("2019-05-05");
    }

    @Test
    void a_day_says_why_it_is_off_or_on() {
        assertThat(calendar.day(parse("2025-01-26")))
                .isEqualTo(new CalendarDay(parse("2025-01-26"), DayKind.MAKE_UP_DAY, "春节", "国办发明电〔2024〕12号", true));
        assertThat(calendar.day(parse("2025-02-01")))
                .isEqualTo(new CalendarDay(parse("2025-02-01"), DayKind.HOLIDAY, "春节", "国办发明电〔2024〕12号", true));
        assertThat(calendar.day(parse("2025-02-09")).kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(calendar.day(parse("2025-02-10")).kind()).isEqualTo(DayKind.WORKING_DAY);
    }

    @Test
    void coverage_ends_with_the_last_noticed_year_and_days_after_it_are_provisional() {
        assertThat(calendar.coverageEnd()).isEqualTo("2026-12-31");
        assertThat(calendar.asKnownOn(parse("2025-11-03")).coverageEnd()).isEqualTo("2025-12-31");
        assertThat(calendar.provisional(parse("2026-12-31"))).isFalse();
        assertThat(calendar.provisional(parse("2027-01-01"))).isTrue();
        assertThat(calendar.day(parse("2027-01-01")))
                .extracting(CalendarDay::kind, CalendarDay::published)
                .containsExactly(DayKind.WORKING_DAY, false);
        assertThat(calendar.version()).isEqualTo(new CalendarVersion(1, parse("2025-11-04"), 0));
    }

    @Test
    void days_before_the_first_notice_and_decades_ahead_are_refused() {
        assertThatThrownBy(() -> calendar.isWorkingDay(parse("2018-12-28")))
                .isInstanceOf(OutsideCalendar.class)
                .hasMessageContaining("2018-12-28");
        assertThatThrownBy(() -> calendar.addWorkingDays(parse("2026-01-01"), 20_000))
                .isInstanceOf(OutsideCalendar.class);
        assertThatThrownBy(() -> calendar.addWorkingDays(parse("2018-12-29"), -1))
                .isInstanceOf(OutsideCalendar.class);
        assertThatThrownBy(() -> calendar.asKnownOn(parse("2018-12-05"))).isInstanceOf(OutsideCalendar.class);
    }

    private int workingDaysIn(YearMonth month) {
        LocalDate first = month.atDay(1);
        return (int) first.datesUntil(first.plusMonths(1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
