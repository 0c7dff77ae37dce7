package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * The obstacle is over.
 *
 * @param state the one it goes on in
 */
@EventType(value = "ClockResumed", on = Topic.REQUEST)
public record ClockResumedV1(UUID requestId, UUID organisationId, LocalDate resumedOn, String state, Instant notedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
