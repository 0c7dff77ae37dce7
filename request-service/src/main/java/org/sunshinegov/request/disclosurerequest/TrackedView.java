package org.sunshinegov.request.disclosurerequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.request.disclosurerequest.model.State;

/**
 * What number and query code show without an account: where the case stands, and nothing about anybody.
 *
 * @param jointId the application to several units it is part of; null for one of its own
 */
public record TrackedView(
        UUID id,
        UUID jointId,
        String receiptNumber,
        String organisation,
        State state,
        Instant submittedAt,
        LocalDate receiptDate,
        LocalDate dueOn,
        LocalDate issuedOn) {}
