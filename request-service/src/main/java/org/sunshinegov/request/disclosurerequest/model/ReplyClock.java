package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.law.clock.Extension;
import org.sunshinegov.kernel.law.clock.Period;
import org.sunshinegov.kernel.law.policy.PolicyBook;

/** The periods of a request (Decree 711 articles 31 and 33), with the policy values in force when they start. */
public final class ReplyClock {

    private ReplyClock() {}

    /** 20 working days by article 33, and beside it what the unit has promised. */
    public static Clock reply(LocalDate receiptDate, PolicyBook policies) {
        return Clock.statutory(ClockKind.REQUEST_REPLY, receiptDate, policies.period("request.replyWd", receiptDate))
                .committedTo(policies.committedPeriod("request.replyWd", receiptDate))
                .using(null, policies.version());
    }

    /** In the ordered period where one was; otherwise as any request. */
    public static Clock rehandling(Rehandling why, PolicyBook policies) {
        return why.replyWd() == null
                ? reply(why.startedOn(), policies)
                : Clock.statutory(ClockKind.REQUEST_REPLY, why.startedOn(), Period.workingDays(why.replyWd()))
                        .using(null, policies.version());
    }

    /** An internal alarm: the unit may not hold the clock back by not confirming (domain 4.2). */
    public static Clock confirmation(LocalDate submitted, PolicyBook policies) {
        return Clock.committed(
                        ClockKind.REQUEST_CONFIRMATION, submitted, policies.period("request.confirmationWd", submitted))
                .using(null, policies.version());
    }

    /** An internal alarm as well: within a working day somebody has it in hand (domain 6.2). */
    public static Clock assignment(LocalDate since, PolicyBook policies) {
        return Clock.committed(ClockKind.REQUEST_ASSIGNMENT, since, policies.period("request.assignmentWd", since))
                .using(null, policies.version());
    }

    /** All points at once, within 7 working days of receipt (article 30). */
    public static Clock clarificationNotice(LocalDate receiptDate, PolicyBook policies) {
        return Clock.statutory(
                        ClockKind.CLARIFICATION_NOTICE,
                        receiptDate,
                        policies.period("request.clarificationWd", receiptDate))
                .using(null, policies.version());
    }

    /** The reasonable period the unit gave the applicant (article 30). */
    public static Clock clarificationAnswer(Clarification asked, PolicyBook policies) {
        return Clock.statutory(ClockKind.CLARIFICATION_ANSWER, asked.askedOn(), Period.workingDays(asked.answerWd()))
                .using(null, policies.version());
    }

    /** 20 working days from the day after the notice was received (国办函〔2020〕109号). */
    public static Clock feePayment(Fee fee, PolicyBook policies) {
        return fee.clock().using(null, policies.version());
    }

    /** The later date of article 35, counted from the date the clock has. */
    public static Extension laterDate(Excess.Judgement judgement) {
        return new Extension(judgement.on(), judgement.laterWd(), judgement.laterWd(), Extension.Cause.LATER_DATE);
    }

    /** At most 20 working days more, 15 of them promised (article 33; R-133), by the values in force when the period began. */
    public static Extension extension(LocalDate decidedOn, LocalDate receiptDate, PolicyBook policies) {
        return new Extension(
                decidedOn,
                policies.days("request.extensionWd", receiptDate),
                policies.committedDays("request.extensionWd", receiptDate));
    }
}
