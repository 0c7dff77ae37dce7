package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.MayBeAbsent;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * A reply left the unit: the moment that counts against its due date (Decree 711 art 33), unless it is handed over, where the
 * day of its service does.
 *
 * @param carrier ELECTRONIC, POST, HANDED_OVER or ON_SITE; absent in older facts, which left electronically
 */
@EventType(value = "ReplyIssued", on = Topic.REQUEST)
public record ReplyIssuedV1(
        UUID requestId,
        UUID organisationId,
        String outcome,
        String certificateNumber,
        LocalDate issuedOn,
        @MayBeAbsent String carrier,
        Instant issuedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
