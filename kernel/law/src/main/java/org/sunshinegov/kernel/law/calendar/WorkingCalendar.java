package org.sunshinegov.kernel.law.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which days are working days, and why. Immutable; answers for statutory periods, and {@link #internal()} for the
 * district's own targets. Days after {@link #coverageEnd()} are provisional: only weekends are known there.
 */
public final class WorkingCalendar {

    /** How far dates can be counted beyond the last notice; long periods (secrecy, archives) end within it. */
    private static final int HORIZON_YEARS = 40;

    private final CalendarDocument document;
    private final CalendarVersion version;
    private final LocalDate coverageEnd;
    private final Map<LocalDate, CalendarEntry> named = new HashMap<>();
    private final List<Overlay> overlays;
    private final WorkingDayIndex index;
    private final WorkingCalendar internal;

    private WorkingCalendar(
            CalendarDocument document, int overlaysVersion, List<Overlay> applied, WorkingCalendar internal) {
        this.document = document;
        this.version = new CalendarVersion(document.version(), document.lastNotice(), overlaysVersion);
        this.coverageEnd = document.coverageEnd();
        this.overlays = List.copyOf(applied);
        this.internal = internal == null ? this : internal;
        document.entries().forEach(entry -> named.put(entry.date(), entry));
        this.index =
                new WorkingDayIndex(document.coverageStart(), coverageEnd.plusYears(HORIZON_YEARS), date -> day(date)
                        .working());
    }

    /** The calendar vendored with this release. */
    public static WorkingCalendar bundled() {
        return CalendarDocument.bundled().calendar();
    }

    static WorkingCalendar of(CalendarDocument document) {
        return new WorkingCalendar(document, 0, List.of(), null);
    }

    /** This calendar with local holidays and closures; those marked statutory move every period, the others internal ones. */
    public WorkingCalendar with(int overlaysVersion, List<Overlay> all) {
        List<Overlay> statutory = all.stream().filter(Overlay::statutory).toList();
        return new WorkingCalendar(
                document, overlaysVersion, statutory, new WorkingCalendar(document, overlaysVersion, all, null));
    }

    /** The calendar of the district's own targets: every closure counts. */
    public WorkingCalendar internal() {
        return internal;
    }

    /** What was known of the calendar at the end of {@code date}; without overlays, which are the district's own affair. */
    public WorkingCalendar asKnownOn(LocalDate date) {
        return document.asKnownOn(date).calendar();
    }

    public CalendarVersion version() {
        return version;
    }

    public LocalDate coverageStart() {
        return document.coverageStart();
    }

    public LocalDate coverageEnd() {
        return coverageEnd;
    }

    public boolean provisional(LocalDate date) {
        return date.isAfter(coverageEnd);
    }

    public boolean isWorkingDay(LocalDate date) {
        return index.working(date);
    }

    /** Why the day is off or on. The later overlay prevails; a day of rest is not closed again. */
    public CalendarDay day(LocalDate date) {
        CalendarEntry entry = named.get(date);
        CalendarDay day = entry == null ? CalendarDay.plain(date, !provisional(date)) : CalendarDay.of(entry);
        for (Overlay overlay : overlays) {
            if (overlay.covers(date) && day.working() == (overlay.kind() == EntryKind.OFF)) {
                day = CalendarDay.of(date, overlay, day.published());
            }
        }
        return day;
    }

    /** The n-th working day after the event; the day of the event is not counted (Civil Code, article 201). Negative: before. */
    public LocalDate addWorkingDays(LocalDate event, int days) {
        if (days == 0) {
            return event;
        }
        return days > 0 ? index.nth(index.countUpTo(event) + days) : index.nth(index.countBefore(event) + 1 + days);
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return index.countUpTo(to) - index.countUpTo(from);
    }

    public LocalDate nextWorkingDay(LocalDate date) {
        return addWorkingDays(date, 1);
    }

    public LocalDate previousWorkingDay(LocalDate date) {
        return addWorkingDays(date, -1);
    }

    /** A period that ends on a day of rest ends on the day after the rest (Civil Code, article 203). */
    public LocalDate workingDayOnOrAfter(LocalDate date) {
        return isWorkingDay(date) ? date : nextWorkingDay(date);
    }

    /** A backward period that ends on a day of rest ends on the working day before it. */
    public LocalDate workingDayOnOrBefore(LocalDate date) {
        return isWorkingDay(date) ? date : previousWorkingDay(date);
    }

    /** Days that count in one of the two calendars only, within the coverage of either. */
    public List<LocalDate> daysChangedBy(WorkingCalendar other) {
        LocalDate from = coverageStart().isAfter(other.coverageStart()) ? coverageStart() : other.coverageStart();
        LocalDate to = coverageEnd.isAfter(other.coverageEnd) ? coverageEnd : other.coverageEnd;
        return from.datesUntil(to.plusDays(1))
                .filter(date -> isWorkingDay(date) != other.isWorkingDay(date))
                .toList();
    }
}
