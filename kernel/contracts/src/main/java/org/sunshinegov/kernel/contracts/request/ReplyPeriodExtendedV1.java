package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** The reply period was extended with consent, before it ended (Decree 711 art 33); the new date is told beside it. */
@EventType(value = "ReplyPeriodExtended", on = Topic.REQUEST)
public record ReplyPeriodExtendedV1(UUID requestId, UUID organisationId, LocalDate decidedOn, Instant extendedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
