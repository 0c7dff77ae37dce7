package org.sunshinegov.request.disclosurerequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.law.clock.DaysLeft;
import org.sunshinegov.request.disclosurerequest.model.State;

/** One line of a list of requests: no personal data, due date with what is left in words. */
record RequestLineView(
        UUID id,
        UUID organisationId,
        String organisation,
        String receiptNumber,
        String number,
        String subject,
        State state,
        String applicantType,
        String handler,
        Instant submittedAt,
        LocalDate dueOn,
        LocalDate committedOn,
        boolean provisional,
        DaysLeft daysLeft,
        String outcome) {}
