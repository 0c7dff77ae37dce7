package org.sunshinegov.request.handover;

import java.util.UUID;

/**
 * A hand-over that waits for a successor, or for the word whose it is what one gave back.
 *
 * @param unit the closed unit
 * @param successor null for what was given back
 * @param cases how many, open and ended
 */
public record HandOverTask(UUID id, String unit, String successor, long cases) {}
