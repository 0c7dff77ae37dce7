package org.sunshinegov.request.disclosurerequest.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.law.CivilTime;

/**
 * How a request was filed; none of it ever changes.
 *
 * @param receiptNumber on the receipt slip, known to the applicant from the first moment
 * @param applicantId the row that holds the applicant's personal data, encrypted
 * @param submittedAt when it was entered here
 * @param arrivedOn the day it was handed in, spoken, signed for or came by mail or fax; entered here, at the latest, after
 * @param takenInBy the officer who entered it for the applicant; null when he filed it himself
 * @param jointId the application to several units it is part of; null for one of its own
 */
public record Filing(
        String receiptNumber,
        Channel channel,
        ApplicantType applicantType,
        UUID applicantId,
        Wish wish,
        Instant submittedAt,
        LocalDate arrivedOn,
        UUID takenInBy,
        UUID jointId) {

    public Filing {
        arrivedOn = arrivedOn == null ? CivilTime.dateOf(submittedAt) : arrivedOn;
    }

    /** A filing of its own. */
    public Filing(
            String receiptNumber,
            Channel channel,
            ApplicantType applicantType,
            UUID applicantId,
            Wish wish,
            Instant submittedAt,
            LocalDate arrivedOn,
            UUID takenInBy) {
        this(receiptNumber, channel, applicantType, applicantId, wish, submittedAt, arrivedOn, takenInBy, null);
    }

    public Filing partOf(UUID joint) {
        return new Filing(
                receiptNumber, channel, applicantType, applicantId, wish, submittedAt, arrivedOn, takenInBy, joint);
    }

    Filing withoutWords() {
        return new Filing(
                receiptNumber,
                channel,
                applicantType,
                applicantId,
                wish.withoutWords(),
                submittedAt,
                arrivedOn,
                takenInBy,
                jointId);
    }

    /** The same filing under a receipt number of its own, for a case that is handled once more. */
    Filing again(String anotherReceipt, Instant at) {
        return new Filing(anotherReceipt, channel, applicantType, applicantId, wish, at, null, takenInBy);
    }

    public static Filing online(
            String receiptNumber, ApplicantType type, UUID applicantId, Wish wish, Instant submittedAt) {
        return new Filing(receiptNumber, Channel.INTERNET, type, applicantId, wish, submittedAt, null, null);
    }
}
