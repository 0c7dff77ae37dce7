package org.sunshinegov.review.confidentialityreview.model;

import java.time.Instant;
import java.util.UUID;

/**
 * What is under review, as its owner named it.
 *
 * @param gate null when the owner named one this service does not know
 * @param sectionId null in a unit without sections
 * @param drafterId first gate and first responsible person
 */
public record Subject(
        UUID id,
        int version,
        SubjectKind kind,
        Gate gate,
        UUID organisationId,
        UUID sectionId,
        UUID drafterId,
        Instant requestedAt) {

    /** The drafter himself, or whoever acts for him by delegation (R-007, 7.4.2). */
    boolean isDraftedBy(Reviewer reviewer) {
        return drafterId.equals(reviewer.personId()) || drafterId.equals(reviewer.actingFor());
    }
}
