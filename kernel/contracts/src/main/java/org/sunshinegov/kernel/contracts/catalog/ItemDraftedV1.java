package org.sunshinegov.kernel.contracts.catalog;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.MayBeAbsent;
import org.sunshinegov.kernel.contracts.Topic;

/** An information item is drafted under a catalogue entry; what was proposed has none until somebody completes it. */
@EventType(value = "ItemDrafted", on = Topic.CATALOG)
public record ItemDraftedV1(
        UUID itemId, UUID organisationId, @MayBeAbsent UUID entryId, Instant draftedAt) implements DisclosureEvent {

    @Override
    public UUID subject() {
        return itemId;
    }
}
