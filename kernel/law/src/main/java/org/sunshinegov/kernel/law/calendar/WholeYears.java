package org.sunshinegov.kernel.law.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a year is there whole: a year with a notice counts as known to its last day, so half of a notice would give wrong
 * dates without a word. The holidays that lie on the same day every year tell (National Holidays Measures, article 2).
 */
final class WholeYears {

    private static final List<MonthDay> EVERY_YEAR = Stream.of("--01-01", "--05-01", "--10-01", "--10-02", "--10-03")
            .map(MonthDay::parse)
            .toList();

    private final int first;
    private final Map<LocalDate, EntryKind> latest = new HashMap<>();

    /** {@code all}: in the order they were told; the year the calendar starts in need not be whole. */
    WholeYears(LocalDate coverageStart, List<CalendarEntry> all) {
        this.first = coverageStart.getYear() + 1;
        all.forEach(entry -> latest.put(entry.date(), entry.kind()));
    }

    /** Of the years these entries speak of, those that lack a holiday, and which. */
    Map<Integer, String> missing(List<CalendarEntry> entries) {
        Map<Integer, String> missing = new TreeMap<>();
        entries.stream()
                .map(entry -> entry.date().getYear())
                .distinct()
                .filter(year -> year >= first)
                .forEach(year -> missing.put(year, missing(year)));
        missing.values().removeIf(String::isEmpty);
        return missing;
    }

    private String missing(int year) {
        return EVERY_YEAR.stream()
                .map(day -> day.atYear(year))
                .filter(day -> latest.get(day) != EntryKind.OFF)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
    }
}
