package org.sunshinegov.kernel.contracts.review;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A review of one subject version has begun. */
@EventType(value = "ReviewOpened", on = Topic.REVIEW)
public record ReviewOpenedV1(
        UUID reviewId,
        UUID subjectId,
        int subjectVersion,
        SubjectKind subjectKind,
        UUID organisationId,
        Instant openedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return reviewId;
    }
}
