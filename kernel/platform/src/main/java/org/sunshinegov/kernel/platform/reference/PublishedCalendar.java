package org.sunshinegov.kernel.platform.reference;

import java.util.List;
import org.sunshinegov.kernel.law.calendar.CalendarDocument;
import org.sunshinegov.kernel.law.calendar.Overlay;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.store.StateJson;

/**
 * The document of {@code CalendarPublished}: the whole working calendar as its owner tells it.
 *
 * @param days lines of {@code date,kind,holiday,notice,effectiveFrom}
 */
public record PublishedCalendar(int version, String days, int overlaysVersion, List<Overlay> overlays) {

    public static PublishedCalendar read(String document) {
        return StateJson.read(document, PublishedCalendar.class);
    }

    public String document() {
        return StateJson.write(this);
    }

    /** Throws what the law refuses when the lines contradict each other. */
    public WorkingCalendar calendar() {
        WorkingCalendar plain = CalendarDocument.parse(version, days).calendar();
        return overlaysVersion == 0 ? plain : plain.with(overlaysVersion, overlays == null ? List.of() : overlays);
    }
}
