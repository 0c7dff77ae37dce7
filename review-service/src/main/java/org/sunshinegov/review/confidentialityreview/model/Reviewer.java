package org.sunshinegov.review.confidentialityreview.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Who acted in a stage, and when.
 *
 * @param actingFor the colleague whose duty was done under delegation, else null
 * @param organisationId whose office was held: the unit's own, or the parent's where the stage had risen
 */
public record Reviewer(UUID personId, UUID actingFor, UUID organisationId, Instant at) {

    boolean isSamePersonAs(Reviewer other) {
        return other != null && personId.equals(other.personId);
    }
}
