package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/**
 * The processing fee of a request: told once, inside the reply period (国办函〔2020〕109号).
 *
 * @param payWd working days to pay in, from the day after the notice
 * @param payment null until it is paid, and for good when the period ran out
 */
public record Fee(ProcessingFee calculation, LocalDate notifiedOn, int payWd, UUID notifiedBy, Payment payment) {

    /** Non-tax revenue, paid to the treasury against a fiscal receipt. */
    public record Payment(LocalDate paidOn, String fiscalReceipt) {}

    /** The last day on which a payment is in time. */
    public LocalDate payBy(WorkingCalendar calendar) {
        return calendar.addWorkingDays(notifiedOn, payWd);
    }

    Fee paid(Payment by) {
        return new Fee(calculation, notifiedOn, payWd, notifiedBy, by);
    }
}
