package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * The fee was paid; the reply period begins anew from the day after.
 *
 * @param state the one it goes on in: registered, or in progress where it had been assigned
 */
@EventType(value = "FeePaid", on = Topic.REQUEST)
public record FeePaidV1(UUID requestId, UUID organisationId, LocalDate paidOn, String state, Instant notedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
