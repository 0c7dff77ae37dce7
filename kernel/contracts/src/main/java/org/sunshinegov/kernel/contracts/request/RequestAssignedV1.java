package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.MayBeAbsent;
import org.sunshinegov.kernel.contracts.Topic;

/** A section and a first handler are responsible for a request. */
@EventType(value = "RequestAssigned", on = Topic.REQUEST)
public record RequestAssignedV1(
        UUID requestId, UUID organisationId, @MayBeAbsent UUID sectionId, UUID handlerId, Instant assignedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
