package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.law.clock.Explanation;
import org.sunshinegov.kernel.law.clock.Period;

/**
 * The processing fee of a request: told once, inside the reply period (国办函〔2020〕109号).
 *
 * @param payWd working days to pay in, from the day after the notice was received
 * @param noticeReceivedOn of a notice on paper; null where it stood on the applicant's page and counts from the day it was told,
 *     and where it is not known: nothing lapses then
 * @param payment null until it is paid, and for good when the period ran out
 */
public record Fee(
        ProcessingFee calculation,
        LocalDate notifiedOn,
        int payWd,
        UUID notifiedBy,
        LocalDate noticeReceivedOn,
        Payment payment) {

    /** Non-tax revenue, paid to the treasury against a fiscal receipt. */
    public record Payment(LocalDate paidOn, String fiscalReceipt) {}

    /** The last day on which a payment is in time. */
    public LocalDate payBy(WorkingCalendar calendar) {
        return calendar.addWorkingDays(countsFrom(), payWd);
    }

    /** Each day to pay in, counted or skipped, with its reason. */
    public Explanation payByExplained(WorkingCalendar calendar) {
        return clock().explain(calendar);
    }

    Clock clock() {
        return Clock.statutory(ClockKind.FEE_PAYMENT, countsFrom(), Period.workingDays(payWd));
    }

    private LocalDate countsFrom() {
        return noticeReceivedOn == null ? notifiedOn : noticeReceivedOn;
    }

    Fee noticeReceived(LocalDate on) {
        return new Fee(calculation, notifiedOn, payWd, notifiedBy, on, payment);
    }

    Fee paid(Payment by) {
        return new Fee(calculation, notifiedOn, payWd, notifiedBy, noticeReceivedOn, by);
    }
}
