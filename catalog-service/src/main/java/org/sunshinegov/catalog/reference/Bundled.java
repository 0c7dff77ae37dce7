package org.sunshinegov.catalog.reference;

import java.util.List;
import org.sunshinegov.kernel.law.calendar.CalendarDocument;
import org.sunshinegov.kernel.platform.reference.PublishedCalendar;

/** The document this release brings. */
final class Bundled {

    private Bundled() {}

    static Book calendar() {
        CalendarDocument document = CalendarDocument.bundled();
        return Book.of(new PublishedCalendar(document.version(), document.text(), 0, List.of()));
    }
}
