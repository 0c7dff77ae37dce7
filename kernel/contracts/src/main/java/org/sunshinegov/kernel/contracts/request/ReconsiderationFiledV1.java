package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * Reconsideration was applied for about a request.
 *
 * @param appellant APPLICANT or THIRD_PARTY
 */
@EventType(value = "ReconsiderationFiled", on = Topic.REQUEST)
public record ReconsiderationFiledV1(
        UUID remedyId, UUID requestId, UUID organisationId, String appellant, LocalDate filedOn, Instant notedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return remedyId;
    }
}
