package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A request reached the unit; its clock does not run before both sides have confirmed (Decree 711 art 31). */
@EventType(value = "RequestSubmitted", on = Topic.REQUEST)
public record RequestSubmittedV1(
        UUID requestId, UUID organisationId, String channel, String applicantType, Instant submittedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
