package org.sunshinegov.kernel.contracts.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.MayBeAbsent;
import org.sunshinegov.kernel.contracts.Topic;

/** An item is public; heard by assessment-service (in time?) and by whoever shows it. */
@EventType(value = "ItemPublished", on = Topic.CATALOG)
public record ItemPublishedV1(
        UUID itemId,
        UUID organisationId,
        UUID entryId,
        String indexNumber,
        String certificateNumber,
        int itemVersion,
        @MayBeAbsent LocalDate dueOn,
        LocalDate publishedOn,
        Instant publishedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return itemId;
    }
}
