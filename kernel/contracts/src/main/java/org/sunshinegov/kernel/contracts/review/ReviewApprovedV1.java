package org.sunshinegov.kernel.contracts.review;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** A review ended with something that may leave; heard by its owner and by assessment-service. */
@EventType(value = "ReviewApproved", on = Topic.REVIEW)
public record ReviewApprovedV1(
        UUID reviewId,
        UUID subjectId,
        int subjectVersion,
        SubjectKind subjectKind,
        UUID organisationId,
        Verdict verdict,
        String certificateNumber,
        String certificate,
        Instant openedAt,
        Instant approvedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return reviewId;
    }
}
