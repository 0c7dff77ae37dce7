package org.sunshinegov.kernel.contracts.review;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * A certificate was taken back by two persons: from this moment on nothing leaves under it. Heard by its owner; the cause is a
 * code.
 */
@EventType(value = "CertificateRevoked", on = Topic.REVIEW)
public record CertificateRevokedV1(
        UUID reviewId,
        UUID subjectId,
        int subjectVersion,
        SubjectKind subjectKind,
        UUID organisationId,
        String certificateNumber,
        String cause,
        Instant revokedAt)
        implements DisclosureEvent {

    @Override
    public UUID subject() {
        return reviewId;
    }
}
