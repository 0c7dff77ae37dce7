package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** Nothing can be done for a while; the dates that move are told apart. */
@EventType(value = "ClockSuspended", on = Topic.REQUEST)
public record ClockSuspendedV1(UUID requestId, UUID organisationId, LocalDate suspendedOn, Instant notedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
