package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * The unit wrote to a third party whose rights the information touches (Decree 711 art 32); the reply period rests until the opinion is there or its time has passed.
 *
 * @param state the one the request is in now: as long as one consultation is open, it consults
 */
@EventType(value = "ThirdPartyConsulted", on = Topic.REQUEST)
public record ThirdPartyConsultedV1(
        UUID requestId, UUID organisationId, UUID consultationId, LocalDate on, String state, Instant at)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
