package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A request got its number and receipt slip. */
@EventType(value = "RequestRegistered", on = Topic.REQUEST)
public record RequestRegisteredV1(UUID requestId, UUID organisationId, Instant registeredAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
