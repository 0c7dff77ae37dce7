package org.sunshinegov.kernel.contracts.review;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/** The owner took back what was under review. */
@EventType(
        value = "ReviewCancelled",
        on = {Topic.REQUEST, Topic.CATALOG})
public record ReviewCancelledV1(
        UUID subjectId, int subjectVersion, SubjectKind subjectKind, UUID organisationId, Instant cancelledAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return subjectId;
    }
}
