package org.sunshinegov.kernel.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** One line of a calendar document: what the notice published on {@code effectiveFrom} says about {@code date}. */
public record CalendarEntry(LocalDate date, EntryKind kind, String holiday, String notice, LocalDate effectiveFrom) {

    boolean knownOn(LocalDate day) {
        return !effectiveFrom.isAfter(day);
    }

    static boolean weekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
