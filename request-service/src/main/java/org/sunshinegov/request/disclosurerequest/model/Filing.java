package org.sunshinegov.request.disclosurerequest.model;

import java.time.Instant;
import java.util.UUID;

/**
 * How a request was filed; none of it ever changes.
 *
 * @param receiptNumber on the receipt slip, known to the applicant from the first moment
 * @param applicantId the row that holds the applicant's personal data, encrypted
 */
public record Filing(
        String receiptNumber,
        Channel channel,
        ApplicantType applicantType,
        UUID applicantId,
        Wish wish,
        Instant submittedAt) {}
