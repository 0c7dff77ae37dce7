package org.sunshinegov.kernel.contracts.catalog;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** An item is withheld on this ground (Decree 711 articles 14 to 16): nothing is owed until it is proposed anew. */
@EventType(value = "NonDisclosureConfirmed", on = Topic.CATALOG)
public record NonDisclosureConfirmedV1(UUID itemId, UUID organisationId, String ground, Instant confirmedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return itemId;
    }
}
