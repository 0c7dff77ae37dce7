package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * A reconsideration or an action ended.
 *
 * @param path RECONSIDERATION, LITIGATION or LITIGATION_AFTER_RECONSIDERATION
 * @param result UPHELD, CORRECTED or OTHER
 */
@EventType(value = "RemedyConcluded", on = Topic.REQUEST)
public record RemedyConcludedV1(
        UUID remedyId,
        UUID requestId,
        UUID organisationId,
        String path,
        String result,
        LocalDate concludedOn,
        Instant notedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return remedyId;
    }
}
