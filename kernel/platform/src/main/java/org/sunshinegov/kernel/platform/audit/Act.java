package org.sunshinegov.kernel.platform.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Who did what to an aggregate: one entry of its history.
 *
 * @param actor null for the system itself and for members of the public without an account
 * @param actingFor the colleague whose duty is done under delegation, else null
 * @param before state name before, null at birth
 * @param reason free text or null; enters the chain only as a salted commitment
 */
public record Act(
        String action,
        UUID actor,
        String actingRole,
        UUID actingFor,
        String before,
        String after,
        String reason,
        Instant at) {}
