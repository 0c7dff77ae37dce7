package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** Its handler gave it back: the office assigns it anew. */
@EventType(value = "RequestGivenBack", on = Topic.REQUEST)
public record RequestGivenBackV1(UUID requestId, UUID organisationId, Instant givenBackAt) implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
