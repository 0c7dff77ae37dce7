package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.MayBeAbsent;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * A section and a handler are responsible for a request.
 *
 * @param state the one the request is in now: it may consult meanwhile; absent in older facts
 */
@EventType(value = "RequestAssigned", on = Topic.REQUEST)
public record RequestAssignedV1(
        UUID requestId,
        UUID organisationId,
        @MayBeAbsent UUID sectionId,
        UUID handlerId,
        @MayBeAbsent String state,
        Instant assignedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
