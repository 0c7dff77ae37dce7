package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** The receipt date of a request stands (Decree 711 art 31); its reply clock starts. */
@EventType(value = "RequestReceived", on = Topic.REQUEST)
public record RequestReceivedV1(
        UUID requestId,
        UUID organisationId,
        String channel,
        String applicantType,
        LocalDate receiptDate,
        Instant receivedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
