package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * The letter of a consultation whose silence had been noted was received later: the time to answer counts from then
 * (Decree 711 articles 32 and 34), and the reply period rests on.
 *
 * @param on the day the letter was received
 * @param state the one the request is in now: as long as one consultation is open, it consults
 */
@EventType(value = "ConsultationReopened", on = Topic.REQUEST)
public record ConsultationReopenedV1(
        UUID requestId, UUID organisationId, UUID consultationId, LocalDate on, String state, Instant at)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
