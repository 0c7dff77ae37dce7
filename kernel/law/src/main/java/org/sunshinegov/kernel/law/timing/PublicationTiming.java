package org.sunshinegov.kernel.law.timing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** When what recurs or is done in phases has to be published. Pure functions. */
public final class PublicationTiming {

    /** */
    public static final int DAYS_AFTER_QUARTER = 10;
    /** */
    public static final int DAYS_BEFORE_PHASE = 7;

    private PublicationTiming() {}

    /** Recurring matters of the quarter a day lies in: 10 January, April, July or October. It does not roll over. */
    public static Window quarterly(LocalDate dayInQuarter, WorkingCalendar calendar) {
        return afterPeriod(quarterEnd(dayInQuarter), DAYS_AFTER_QUARTER, calendar);
    }

    /** The same for any period: due so many calendar days after its last day, without rollover. */
    public static Window afterPeriod(LocalDate lastDay, int days, WorkingCalendar calendar) {
        return fixed(lastDay.plusDays(1), lastDay.plusDays(days), calendar);
    }

    /** Phased work: within the week before it starts. */
    public static Window phased(LocalDate start, WorkingCalendar calendar) {
        return fixed(start.minusDays(DAYS_BEFORE_PHASE), start, calendar);
    }

    public static LocalDate quarterEnd(LocalDate dayInQuarter) {
        int lastMonth = dayInQuarter.get(IsoFields.QUARTER_OF_YEAR) * 3;
        return YearMonth.of(dayInQuarter.getYear(), lastMonth).atEndOfMonth();
    }

    /** Where several due dates apply to one publication, the earliest wins (3.7). */
    public static LocalDate earliest(Collection<LocalDate> due) {
        return due.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Window fixed(LocalDate opens, LocalDate closes, WorkingCalendar calendar) {
        return new Window(opens, closes, calendar.workingDayOnOrBefore(closes));
    }
}
