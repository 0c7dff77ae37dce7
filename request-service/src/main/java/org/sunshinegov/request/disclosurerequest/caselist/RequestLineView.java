package org.sunshinegov.request.disclosurerequest.caselist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.law.clock.DaysLeft;
import org.sunshinegov.request.disclosurerequest.model.State;

/** One line of a list of requests: no personal data, due date with what is left in words. */
public record RequestLineView(
        UUID id,
        int version,
        UUID organisationId,
        String organisation,
        String receiptNumber,
        String number,
        String subject,
        State state,
        String channel,
        String applicantType,
        String handler,
        Instant submittedAt,
        LocalDate receiptDate,
        LocalDate dueOn,
        LocalDate committedOn,
        boolean provisional,
        DaysLeft daysLeft,
        String outcome) {}
