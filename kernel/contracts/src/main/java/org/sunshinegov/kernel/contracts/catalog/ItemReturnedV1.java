package org.sunshinegov.kernel.contracts.catalog;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** An item went back to its drafter. */
@EventType(value = "ItemReturned", on = Topic.CATALOG)
public record ItemReturnedV1(UUID itemId, UUID organisationId, String cause, Instant returnedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return itemId;
    }
}
