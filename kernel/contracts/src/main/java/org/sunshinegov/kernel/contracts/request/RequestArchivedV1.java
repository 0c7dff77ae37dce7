package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A case that had ended went into the year's archive. */
@EventType(value = "RequestArchived", on = Topic.REQUEST)
public record RequestArchivedV1(UUID requestId, UUID organisationId, Instant archivedAt) implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
