package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * No answer in time of a third party whose rights the information touches (Decree 711 art 32); the unit decides.
 *
 * @param state the one the request is in now: as long as one consultation is open, it consults
 */
@EventType(value = "ThirdPartyConsultationLapsed", on = Topic.REQUEST)
public record ThirdPartyConsultationLapsedV1(
        UUID requestId, UUID organisationId, UUID consultationId, LocalDate on, String state, Instant at)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
