package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** Two persons corrected the receipt date (domain 6.2, 7.4.9); the due date that moves with it is told beside it. */
@EventType(value = "ReceiptDateCorrected", on = Topic.REQUEST)
public record ReceiptDateCorrectedV1(UUID requestId, UUID organisationId, LocalDate receiptDate, Instant correctedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
