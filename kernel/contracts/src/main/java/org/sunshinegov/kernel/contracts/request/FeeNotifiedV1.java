package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A processing fee was told (国办函〔2020〕109号); no reply is owed until it is paid. {@code yuan}: the whole amount. */
@EventType(value = "FeeNotified", on = Topic.REQUEST)
public record FeeNotifiedV1(UUID requestId, UUID organisationId, int yuan, LocalDate notifiedOn, Instant toldAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
