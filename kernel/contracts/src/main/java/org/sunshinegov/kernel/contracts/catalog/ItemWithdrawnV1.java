package org.sunshinegov.kernel.contracts.catalog;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** An item is no longer public; whoever keeps its words forgets them. */
@EventType(value = "ItemWithdrawn", on = Topic.CATALOG)
public record ItemWithdrawnV1(UUID itemId, UUID organisationId, String cause, Instant withdrawnAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return itemId;
    }
}
