package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A period the applicant had ran out without an answer; annual report rows III(6)1 and III(6)2 by {@code outcome}. */
@EventType(value = "RequestAbandoned", on = Topic.REQUEST)
public record RequestAbandonedV1(UUID requestId, UUID organisationId, String outcome, Instant abandonedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
