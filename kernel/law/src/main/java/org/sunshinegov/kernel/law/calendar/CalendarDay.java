package org.sunshinegov.kernel.law.calendar;

import java.time.LocalDate;

/**
 * A day and why it is off or on. {@code reason}: the holiday's or closure's name, empty on plain days; {@code basis}: the
 * notice or rule that says so; not {@code published}: after the last notice, so only weekends are known.
 */
public record CalendarDay(LocalDate date, DayKind kind, String reason, String basis, boolean published) {

    /** Saturday and Sunday are the week's days of rest. */
    private static final String WEEK = "国务院关于职工工作时间的规定第七条";

    public boolean working() {
        return kind.working();
    }

    static CalendarDay plain(LocalDate date, boolean published) {
        DayKind kind = CalendarEntry.weekend(date) ? DayKind.WEEKEND : DayKind.WORKING_DAY;
        return new CalendarDay(date, kind, "", WEEK, published);
    }

    static CalendarDay of(CalendarEntry entry) {
        return new CalendarDay(entry.date(), kind(entry), entry.holiday(), entry.notice(), true);
    }

    static CalendarDay of(LocalDate date, Overlay overlay, boolean published) {
        DayKind kind = overlay.kind() == EntryKind.WORK ? DayKind.MAKE_UP_DAY : DayKind.LOCAL_CLOSURE;
        return new CalendarDay(date, kind, overlay.reason(), overlay.basis(), published);
    }

    private static DayKind kind(CalendarEntry entry) {
        if (entry.kind() == EntryKind.OFF) {
            return DayKind.HOLIDAY;
        }
        return CalendarEntry.weekend(entry.date()) ? DayKind.MAKE_UP_DAY : DayKind.WORKING_DAY;
    }
}
