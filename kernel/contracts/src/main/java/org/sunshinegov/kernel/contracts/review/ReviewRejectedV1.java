package org.sunshinegov.kernel.contracts.review;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A review ended with a refusal or with a return to the drafter; the ground is a code. */
@EventType(value = "ReviewRejected", on = Topic.REVIEW)
public record ReviewRejectedV1(
        UUID reviewId,
        UUID subjectId,
        int subjectVersion,
        SubjectKind subjectKind,
        UUID organisationId,
        String ground,
        Instant openedAt,
        Instant rejectedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return reviewId;
    }
}
