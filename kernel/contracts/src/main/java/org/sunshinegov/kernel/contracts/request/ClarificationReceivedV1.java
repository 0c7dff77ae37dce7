package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * The corrected request came in; the reply period begins anew on that day (Decree 711 art 30).
 *
 * @param state the one it goes on in: registered, or in progress where it had been assigned
 */
@EventType(value = "ClarificationReceived", on = Topic.REQUEST)
public record ClarificationReceivedV1(
        UUID requestId, UUID organisationId, LocalDate receivedOn, String state, Instant clarifiedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
