package org.sunshinegov.kernel.contracts.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * An action was brought before the court about a request.
 *
 * @param path LITIGATION, or LITIGATION_AFTER_RECONSIDERATION
 * @param appellant APPLICANT or THIRD_PARTY
 */
@EventType(value = "LitigationFiled", on = Topic.REQUEST)
public record LitigationFiledV1(
        UUID remedyId,
        UUID requestId,
        UUID organisationId,
        String path,
        String appellant,
        LocalDate filedOn,
        Instant notedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return remedyId;
    }
}
