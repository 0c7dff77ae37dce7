package org.sunshinegov.kernel.contracts.catalog;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** An item that was never published is given up. */
@EventType(value = "ItemDiscarded", on = Topic.CATALOG)
public record ItemDiscardedV1(UUID itemId, UUID organisationId, Instant discardedAt) implements DisclosureEvent {

    @Override
    public UUID subject() {
        return itemId;
    }
}
