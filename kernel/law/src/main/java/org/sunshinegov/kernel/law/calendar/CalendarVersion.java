package org.sunshinegov.kernel.law.calendar;

import java.time.LocalDate;
import java.util.Comparator;

/** Which calendar a date was computed with: the document, its last notice considered, and the overlays' version (0: none). */
public record CalendarVersion(int document, LocalDate lastNotice, int overlays) implements Comparable<CalendarVersion> {

    private static final Comparator<CalendarVersion> ORDER = Comparator.comparingInt(CalendarVersion::document)
            .thenComparing(CalendarVersion::lastNotice)
            .thenComparingInt(CalendarVersion::overlays);

    @Override
    public int compareTo(CalendarVersion other) {
        return ORDER.compare(this, other);
    }
}
