package org.sunshinegov.request.handover;

import java.util.UUID;

/**
 * A hand-over that waits for a successor.
 *
 * @param unit the closed unit
 * @param cases those it is to take over, open and ended
 */
public record HandOverTask(UUID id, String unit, String successor, long cases) {}
