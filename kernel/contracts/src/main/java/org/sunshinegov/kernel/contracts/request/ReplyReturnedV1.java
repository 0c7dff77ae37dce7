package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.MayBeAbsent;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * A drafted reply went back to its handler.
 *
 * @param state the one the request is in now; absent in older facts
 */
@EventType(value = "ReplyReturned", on = Topic.REQUEST)
public record ReplyReturnedV1(
        UUID requestId,
        UUID organisationId,
        String cause,
        @MayBeAbsent String state,
        Instant returnedAt) implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
