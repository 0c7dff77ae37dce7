package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * The unit wrote to the agency that made the information together with the unit (Decree 711 art 34); the reply period rests until the opinion is there or its time has passed.
 *
 * @param state the one the request is in now: as long as one consultation is open, it consults
 */
@EventType(value = "AgencyConsulted", on = Topic.REQUEST)
public record AgencyConsultedV1(
        UUID requestId, UUID organisationId, UUID consultationId, LocalDate on, String state, Instant at)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
