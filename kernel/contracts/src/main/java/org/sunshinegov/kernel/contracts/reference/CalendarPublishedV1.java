package org.sunshinegov.kernel.contracts.reference;

import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** The working calendar, whole; services recompute their open clocks when they hear it. */
@EventType(value = "CalendarPublished", on = Topic.REFERENCE)
public record CalendarPublishedV1(UUID calendarId, String calendarVersion, String document) implements DisclosureEvent {

    @Override
    public UUID subject() {
        return calendarId;
    }
}
