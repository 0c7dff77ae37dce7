package org.sunshinegov.request.disclosurerequest;

import java.time.Instant;
import java.time.LocalDate;
import org.sunshinegov.request.disclosurerequest.model.State;

/** What number and query code show without an account: where the case stands, and nothing about anybody. */
record TrackedView(
        String receiptNumber,
        String organisation,
        State state,
        Instant submittedAt,
        LocalDate receiptDate,
        LocalDate dueOn,
        LocalDate issuedOn) {}
