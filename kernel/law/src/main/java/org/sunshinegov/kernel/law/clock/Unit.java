package org.sunshinegov.kernel.law.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** How a period is counted. */
public enum Unit {
    /** Working days of the calendar, make-up Saturdays and Sundays included. */
    WORKING_DAYS("wd", true) {
        @Override
        LocalDate add(LocalDate start, int length, WorkingCalendar calendar) {
            return calendar.addWorkingDays(start, length);
        }

        @Override
        int between(LocalDate from, LocalDate to, WorkingCalendar calendar) {
            return calendar.workingDaysBetween(from, to);
        }
    },
    /** Calendar days; the end rolls over days of rest (Civil Code, article 203). */
    CALENDAR_DAYS("cd", true) {
        @Override
        LocalDate add(LocalDate start, int length, WorkingCalendar calendar) {
            return start.plusDays(length);
        }

        @Override
        int between(LocalDate from, LocalDate to, WorkingCalendar calendar) {
            return (int) ChronoUnit.DAYS.between(from, to);
        }

        @Override
        LocalDate settle(LocalDate end, WorkingCalendar calendar) {
            return calendar.workingDayOnOrAfter(end);
        }
    },
    /** Calendar days before the event; the end moves to the working day before the rest. */
    CALENDAR_DAYS_BEFORE("cdb", false) {
        @Override
        LocalDate add(LocalDate start, int length, WorkingCalendar calendar) {
            return start.minusDays(length);
        }

        @Override
        LocalDate settle(LocalDate end, WorkingCalendar calendar) {
            return calendar.workingDayOnOrBefore(end);
        }
    },
    /** Months end on the corresponding day, or on the month's last (Civil Code, article 202). */
    MONTHS("m", false) {
        @Override
        LocalDate add(LocalDate start, int length, WorkingCalendar calendar) {
            return start.plusMonths(length);
        }

        @Override
        LocalDate settle(LocalDate end, WorkingCalendar calendar) {
            return calendar.workingDayOnOrAfter(end);
        }
    },
    /** Clock hours, holidays included. */
    HOURS("h", false),
    /** A date the law names itself; it does not roll over. */
    FIXED_DATE("on", false);

    private final String symbol;
    private final boolean pausable;

    Unit(String symbol, boolean pausable) {
        this.symbol = symbol;
        this.pausable = pausable;
    }

    String symbol() {
        return symbol;
    }

    /** Whether days can be left out of it, or added to it. */
    public boolean pausable() {
        return pausable;
    }

    LocalDate add(LocalDate start, int length, WorkingCalendar calendar) {
        throw new UnsupportedOperationException(name() + " is not counted in days");
    }

    int between(LocalDate from, LocalDate to, WorkingCalendar calendar) {
        throw new UnsupportedOperationException(name() + " is never paused");
    }

    LocalDate settle(LocalDate end, WorkingCalendar calendar) {
        return end;
    }
}
