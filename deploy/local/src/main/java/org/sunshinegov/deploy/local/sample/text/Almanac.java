package org.sunshinegov.deploy.local.sample.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;

/**
 * The days on which the sample district works, each with the time of day its work is done; the platform's own calendar
 * decides what they count for. Holidays of the moon are ordinary days here.
 *
 * @param target business time when all is done
 */
public record Almanac(LocalDateTime target, List<LocalDateTime> days) {

    private static final int HUNDRED_DAYS = 100;
    private static final int OFFICE_OPENS = 8 * 60 + 40;
    private static final int OFFICE_MINUTES = 8 * 60;
    private static final int STRIDE = 37;

    public static Almanac until(LocalDateTime target) {
        var first = begin(target).toLocalDate().plusDays(1);
        var days = first.datesUntil(target.toLocalDate().plusDays(1))
                .filter(Almanac::isWorked)
                .map(Almanac::timeOn)
                .filter(time -> time.isBefore(target.minusMinutes(2)))
                .toList();
        return new Almanac(target, days);
    }

    /** When the district's first day begins, before anybody works. */
    public static LocalDateTime begin(LocalDateTime target) {
        return target.toLocalDate().minusDays(HUNDRED_DAYS).atTime(8, 0);
    }

    public int last() {
        return days.size() - 1;
    }

    public LocalDate date(int day) {
        return days.get(day).toLocalDate();
    }

    /** The first working day on or after {@code date}, but at least {@code room} working days before the last. */
    public int onOrAfter(LocalDate date, int room) {
        var day = (int)
                days.stream().filter(time -> time.toLocalDate().isBefore(date)).count();
        return Math.max(0, Math.min(day, last() - room));
    }

    private static LocalDateTime timeOn(LocalDate date) {
        return date.atStartOfDay().plusMinutes(OFFICE_OPENS + date.toEpochDay() * STRIDE % OFFICE_MINUTES);
    }

    private static boolean isWorked(LocalDate date) {
        var day = MonthDay.from(date);
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && !day.equals(MonthDay.of(1, 1))
                && !within(day, MonthDay.of(5, 1), 5)
                && !within(day, MonthDay.of(10, 1), 7);
    }

    private static boolean within(MonthDay day, MonthDay first, int days) {
        return day.getMonth() == first.getMonth() && day.getDayOfMonth() < first.getDayOfMonth() + days;
    }
}
