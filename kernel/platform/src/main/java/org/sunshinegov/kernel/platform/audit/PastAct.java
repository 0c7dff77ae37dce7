package org.sunshinegov.kernel.platform.audit;

import java.time.Instant;

/**
 * One entry of a history.
 *
 * @param who null where the system or a member of the public acted; {@code role} says which
 * @param mark the first eight hexadecimal digits of the record's hash
 */
public record PastAct(
        Instant at,
        String action,
        String role,
        String who,
        String actingFor,
        String reason,
        String after,
        String mark) {}
