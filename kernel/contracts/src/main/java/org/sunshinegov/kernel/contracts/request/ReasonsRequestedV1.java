package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** The applicant was asked why so many or so often; the reply period runs on (Decree 711 article 35). */
@EventType(value = "ReasonsRequested", on = Topic.REQUEST)
public record ReasonsRequestedV1(UUID requestId, UUID organisationId, LocalDate askedOn, Instant notedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
