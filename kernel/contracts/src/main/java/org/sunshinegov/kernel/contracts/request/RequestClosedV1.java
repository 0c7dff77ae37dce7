package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A request is closed. */
@EventType(value = "RequestClosed", on = Topic.REQUEST)
public record RequestClosedV1(UUID requestId, UUID organisationId, String outcome, Instant closedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
