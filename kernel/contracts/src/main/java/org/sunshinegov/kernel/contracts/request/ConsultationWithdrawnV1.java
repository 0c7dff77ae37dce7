package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * The unit gave up asking a third party or another agency, because its letter never arrived: neither consent nor silence
 * (Decree 711 articles 32 and 34).
 *
 * @param state the one the request is in now: as long as one consultation is open, it consults
 */
@EventType(value = "ConsultationWithdrawn", on = Topic.REQUEST)
public record ConsultationWithdrawnV1(
        UUID requestId, UUID organisationId, UUID consultationId, LocalDate on, String state, Instant at)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
