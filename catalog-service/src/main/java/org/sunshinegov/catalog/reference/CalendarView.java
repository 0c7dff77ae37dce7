package org.sunshinegov.catalog.reference;

import java.time.LocalDate;
import org.sunshinegov.kernel.law.calendar.CalendarDocument;
import org.sunshinegov.kernel.platform.reference.CalendarLabel;

/**
 * The working calendar in force.
 *
 * @param own whether the district has brought it in, and no release
 * @param lastNotice the day of the last notice in it
 * @param newerBundled whether this release brings a later notice, which the district's own calendar does not have
 */
record CalendarView(
        String calendarVersion, boolean own, LocalDate lastNotice, LocalDate coveredUntil, boolean newerBundled) {

    static CalendarView of(CalendarDocument inForce, CalendarDocument bundled) {
        return new CalendarView(
                CalendarLabel.of(inForce.calendar().version()),
                inForce.own(),
                inForce.lastNotice(),
                inForce.coverageEnd(),
                inForce.own() && bundled.lastNotice().isAfter(inForce.lastNotice()));
    }
}
