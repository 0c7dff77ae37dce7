package org.sunshinegov.kernel.contracts.catalog;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** An item is given on request only: nothing is owed until it is proposed anew. */
@EventType(value = "OnRequestAttributeConfirmed", on = Topic.CATALOG)
public record OnRequestAttributeConfirmedV1(UUID itemId, UUID organisationId, Instant confirmedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return itemId;
    }
}
