package org.sunshinegov.request.jointfiling;

import java.time.Instant;
import java.util.UUID;

/**
 * The receipt of an application to several units.
 *
 * @param queryCode with the receipt number it shows the progress of all of them without an account
 */
public record JointFiling(UUID id, String receiptNumber, String queryCode, Instant filedAt) {}
