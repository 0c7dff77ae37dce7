package org.sunshinegov.catalog.reference;

import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.reference.CalendarPublishedV1;
import org.sunshinegov.kernel.platform.reference.CalendarLabel;
import org.sunshinegov.kernel.platform.reference.PublishedCalendar;

/** A document of reference data to be published: what it is, its version, and how it is told. */
record Book(String kind, int version, String document, String label) {

    static final String CALENDAR = "CALENDAR";

    static Book of(PublishedCalendar calendar) {
        return new Book(
                CALENDAR,
                calendar.version(),
                calendar.document(),
                CalendarLabel.of(calendar.calendar().version()));
    }

    DisclosureEvent told(UUID bookId) {
        return new CalendarPublishedV1(bookId, label, document);
    }
}
