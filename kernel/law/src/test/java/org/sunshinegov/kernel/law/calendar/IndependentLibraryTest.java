package org.sunshinegov.kernel.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The vendored calendar against a library that shares neither its data nor its code. */
class IndependentLibraryTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** The library searches a text for each day; it is asked once per day. */
    private static final Map<LocalDate, Boolean> VERDICTS = new HashMap<>();

    private final WorkingCalendar calendar = WorkingCalendar.bundled();

    @Test
    void every_day_from_2019_to_2026_is_judged_alike() {
        assertThat(FIRST.datesUntil(LAST.plusDays(1))).hasSize(2922).allSatisfy(date -> assertThat(
                        calendar.isWorkingDay(date))
                .as(date.toString())
                .isEqualTo(worksByLibrary(date)));
    }

    @Test
    void the_december_days_of_the_first_notice_are_judged_alike() {
        assertThat(calendar.coverageStart().datesUntil(FIRST))
                .hasSize(3)
                .allSatisfy(date -> assertThat(calendar.isWorkingDay(date)).isEqualTo(worksByLibrary(date)));
    }

    @Test
    void ten_thousand_additions_agree_with_counting_day_by_day() {
        Random random = new Random(711);
        for (int i = 0; i < 10_000; i++) {
            LocalDate event = FIRST.plusDays(random.nextInt(2800));
            int days = 1 + random.nextInt(60);
            LocalDate expected = countedByLibrary(event, days);

            if (!expected.isAfter(LAST)) {
                assertThat(calendar.addWorkingDays(event, days))
                        .as("%s + %d", event, days)
                        .isEqualTo(expected);
                assertThat(calendar.workingDaysBetween(event, expected)).isEqualTo(days);
            }
        }
    }

    @Test
    void ten_thousand_subtractions_agree_with_counting_day_by_day() {
        Random random = new Random(202);
        for (int i = 0; i < 10_000; i++) {
            LocalDate event = FIRST.plusDays(120 + random.nextInt(2800));
            int days = 1 + random.nextInt(60);

            assertThat(calendar.addWorkingDays(event, -days))
                    .as("%s - %d", event, days)
                    .isEqualTo(countedBackByLibrary(event, days));
        }
    }

    private static LocalDate countedByLibrary(LocalDate event, int days) {
        LocalDate date = event;
        for (int counted = 0; counted < days; ) {
            date = date.plusDays(1);
            counted += worksByLibrary(date) ? 1 : 0;
        }
        return date;
    }

    private static LocalDate countedBackByLibrary(LocalDate event, int days) {
        LocalDate date = event;
        for (int counted = 0; counted < days; ) {
            date = date.minusDays(1);
            counted += worksByLibrary(date) ? 1 : 0;
        }
        return date;
    }

    private static boolean worksByLibrary(LocalDate date) {
        return VERDICTS.computeIfAbsent(date, IndependentLibraryTest::askLibrary);
    }

    private static boolean askLibrary(LocalDate date) {
        LegalHoliday holiday = LegalHoliday.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        if (holiday != null) {
            return holiday.isWork();
        }
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
