package org.sunshinegov.kernel.contracts.catalog;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** The disclosure attribute of an item is set at its source. */
@EventType(value = "AttributeProposed", on = Topic.CATALOG)
public record AttributeProposedV1(UUID itemId, UUID organisationId, String attribute, Instant proposedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return itemId;
    }
}
