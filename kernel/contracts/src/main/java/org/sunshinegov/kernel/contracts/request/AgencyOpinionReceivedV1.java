package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * The opinion came of the agency that made the information together with the unit (Decree 711 art 34).
 *
 * @param state the one the request is in now: as long as one consultation is open, it consults
 */
@EventType(value = "AgencyOpinionReceived", on = Topic.REQUEST)
public record AgencyOpinionReceivedV1(
        UUID requestId, UUID organisationId, UUID consultationId, LocalDate on, String state, Instant at)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
