package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** The applicant was asked, once and for all points, to make the request clear (Decree 711 art 30); no reply is owed meanwhile. */
@EventType(value = "ClarificationRequested", on = Topic.REQUEST)
public record ClarificationRequestedV1(UUID requestId, UUID organisationId, LocalDate askedOn, Instant requestedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
