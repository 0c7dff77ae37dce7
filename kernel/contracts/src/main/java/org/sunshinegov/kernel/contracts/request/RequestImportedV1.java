package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.MayBeAbsent;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * A request came over from an old register; whether its reply was in time is not known.
 *
 * @param outcome absent where it is still open
 * @param decidedOn absent where it is still open
 */
@EventType(value = "RequestImported", on = Topic.REQUEST)
public record RequestImportedV1(
        UUID requestId,
        UUID organisationId,
        String channel,
        String applicantType,
        LocalDate receiptDate,
        @MayBeAbsent String outcome,
        @MayBeAbsent LocalDate decidedOn,
        Instant importedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return requestId;
    }
}
