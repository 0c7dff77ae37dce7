package org.sunshinegov.request.disclosurerequest.model;

import static org.sunshinegov.request.disclosurerequest.model.Move.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.Words;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.*;

/**
 * What makes its reply period start anew, rest or grow: clarification (article 30), reasons for an excessive request
 * (article 35), extension (article 33), suspension.
 */
interface Periods {

    LocalDate receiptDate();

    Clarification clarification();

    Excess excess();

    List<Suspension> suspensions();

    Phase phase();

    private DisclosureRequest request() {
        return (DisclosureRequest) this;
    }

    /** Once, and all points together (article 30); {@code answerWd} is the reasonable period, in working days. */
    default Step<ClarificationRequested> askClarification(String points, int answerWd, UUID askedBy, LocalDate on) {
        Phase.InHand now = request().legal(ASK_CLARIFICATION, Phase.InHand.class);
        Clarification.mustBeFirst(clarification());
        Clarification asked = new Clarification(points, on, answerWd, askedBy, null);
        return new Step<>(
                request().but(next -> {
                    next.clarification = asked;
                    next.proposals = request().superseding(Proposal.What.CLARIFICATION, on);
                    next.phase = new Phase.Clarifying(now);
                }),
                new ClarificationRequested(asked));
    }

    /** By the applicant himself, inside his period. */
    default Step<ClarificationReceived> clarify(String text, LocalDate receivedOn, WorkingCalendar calendar) {
        request().requireLegal(CLARIFY);
        LocalDate answerBy = clarification().answerBy(calendar);
        if (phase() instanceof Phase.Abandoned || receivedOn.isAfter(answerBy)) {
            throw Refusal.conflict(
                    "clarification-too-late",
                    "补正期限已于%s届满，视为放弃申请；您可以另行提出申请。".formatted(Words.zh(answerBy)),
                    "The time to answer ended on %s; the request counts as abandoned and may be filed anew."
                            .formatted(answerBy));
        }
        return noteClarification(new Clarification.Answer(text, receivedOn, null), calendar);
    }

    /**
     * The reply period begins anew when the corrected request is received (article 30); an extension falls away with it. The
     * office notes what came in time also after the lapse, and what came late where there was good reason (article 30:
     * 无正当理由逾期不补正).
     */
    default Step<ClarificationReceived> noteClarification(Clarification.Answer answer, WorkingCalendar calendar) {
        request().requireLegal(CLARIFY);
        if (answer.receivedOn().isBefore(clarification().askedOn())) {
            throw Refusal.invalid(
                    "answer-before-question", "收到补正的日期不能早于告知补正的日期。", "It cannot have come before it was asked for.");
        }
        LocalDate answerBy = clarification().answerBy(calendar);
        boolean late = answer.receivedOn().isAfter(answerBy);
        if (late && answer.lateReason() == null) {
            throw Refusal.invalidFields(Map.of(
                    "lateReason",
                    new FieldFault(
                            "补正期限已于%s届满，逾期收到的应当写明正当理由".formatted(Words.zh(answerBy)),
                            "the time to answer ended on %s; say what good reason there was".formatted(answerBy))));
        }
        Clarification answered = clarification().answered(late ? answer : answer.inTime());
        return new Step<>(
                request().but(next -> {
                    next.clarification = answered;
                    next.extension = null;
                    next.phase = request().goesOn();
                }),
                new ClarificationReceived(answer.receivedOn()));
    }

    /** Once; the reply period runs on (article 35). {@code answerWd}: working days to give reasons. */
    default Step<ReasonsRequested> askReasons(String finding, int answerWd, UUID askedBy, LocalDate on) {
        Phase.InHand now = request().legal(ASK_REASONS, Phase.InHand.class);
        if (excess() != null) {
            throw Refusal.conflict(
                    "reasons-asked-before",
                    "本件已于%s要求说明理由。".formatted(Words.zh(excess().askedOn())),
                    "Reasons were asked for on %s.".formatted(excess().askedOn()));
        }
        Excess asked = new Excess(finding, on, answerWd, askedBy, null, null);
        return new Step<>(
                request().but(next -> {
                    next.excess = asked;
                    next.phase = new Phase.Explaining(now);
                }),
                new ReasonsRequested(asked));
    }

    /** Once; late reasons are heard as long as nothing is judged. */
    default Step<ReasonsReceived> giveReasons(String text, LocalDate receivedOn) {
        request().requireLegal(GIVE_REASONS);
        if (receivedOn.isBefore(excess().askedOn())) {
            throw Refusal.invalid(
                    "answer-before-question", "收到说明的日期不能早于要求说明理由的日期。", "It cannot have come before it was asked for.");
        }
        return new Step<>(
                request().but(next -> next.excess = excess().explained(new Excess.Reasons(text, receivedOn))),
                new ReasonsReceived(receivedOn));
    }

    /**
     * Once they have come, or their time is over. What is found unreasonable goes on to its reply; a later date is set inside
     * the reply period, as an extension is: what was missed stays missed (article 35).
     *
     * @param clock of the reply
     */
    default Step<ReasonsJudged> judgeReasons(Excess.Judgement judgement, Clock clock, WorkingCalendar calendar) {
        Phase.Explaining now = request().legal(JUDGE_REASONS, Phase.Explaining.class);
        LocalDate answerBy = excess().answerBy(calendar);
        if (excess().reasons() == null && !judgement.on().isAfter(answerBy)) {
            throw Refusal.conflict(
                    "reasons-awaited",
                    "申请人可以在%s以前说明理由，期满或者收到说明后才能认定。".formatted(Words.zh(answerBy)),
                    "The applicant may give reasons until %s; judge them after that.".formatted(answerBy));
        }
        LocalDate due = clock.due(calendar).last().date();
        if (judgement.laterWd() != null && judgement.on().isAfter(due)) {
            throw Refusal.conflict(
                    "later-date-too-late",
                    "答复期限已于%s届满，不能再确定延迟答复的期限；理由是否合理仍可认定，延迟的工作日请不填。".formatted(Words.zh(due)),
                    "The period ended on %s and no later date can be set any more; judge the reasons without one."
                            .formatted(due));
        }
        return new Step<>(
                request().but(next -> {
                    next.excess = excess().judged(judgement);
                    next.phase = now.before();
                }),
                new ReasonsJudged(judgement));
    }

    /** Once in a period, and not after its due date; a later date that fell away with the last one is none (article 33). */
    default Step<ReplyPeriodExtended> extend(
            Clock clock, LocalDate on, String reason, PolicyBook policies, WorkingCalendar calendar) {
        request().requireLegal(EXTEND);
        ReplyExtension.mustBePossible(request(), clock, on, calendar);
        return new Step<>(
                request().but(next -> {
                    next.extension = new ReplyExtension(on, reason);
                    next.proposals = request().superseding(Proposal.What.EXTENSION, on);
                }),
                new ReplyPeriodExtended(ReplyClock.extension(on, receiptDate(), policies)));
    }

    /** From the day the obstacle began; both times the applicant is told in writing. */
    default Step<Suspended> suspend(Suspension suspension) {
        request().requireLegal(SUSPEND);
        if (suspension.from().isBefore(receiptDate())) {
            throw Refusal.invalid(
                    "suspended-before-receipt", "中止日期不能早于收到申请的日期。", "It cannot begin before the receipt.");
        }
        return new Step<>(
                request()
                        .but(next -> next.suspensions = Stream.concat(suspensions().stream(), Stream.of(suspension))
                                .toList()),
                new Suspended(suspension));
    }

    /** Of the last suspension, also once it is over: then the statutory date moves with it, too. */
    default Step<SuspensionBased> recordStatutoryBasis(String basis) {
        request().requireLegal(RECORD_STATUTORY_BASIS);
        Suspension based = request().lastSuspension().onBasis(basis);
        return new Step<>(suspending(based), new SuspensionBased(based));
    }

    default Step<Resumed> resume(LocalDate on) {
        request().requireLegal(RESUME);
        Suspension lasting = request().suspended();
        if (on.isBefore(lasting.from())) {
            throw Refusal.invalid("resumed-before-suspended", "恢复日期不能早于中止日期。", "It cannot end before it began.");
        }
        Suspension over = lasting.ended(on);
        return new Step<>(suspending(over), new Resumed(over));
    }

    private DisclosureRequest suspending(Suspension changed) {
        return request()
                .but(next -> next.suspensions = suspensions().stream()
                        .map(one -> one.id().equals(changed.id()) ? changed : one)
                        .toList());
    }

    /**
     * No correction, or no payment, in time: abandoned on the day after its last, whenever that is noticed (article 30; rows
     * III(6)1 and III(6)2).
     */
    default Step<Abandoned> lapse(WorkingCalendar calendar) {
        request().requireLegal(LAPSE);
        LocalDate on = lastDay(calendar).plusDays(1);
        Outcome outcome =
                phase() instanceof Phase.FeeDue ? Outcome.OTHER_FEE_UNPAID : Outcome.OTHER_CLARIFICATION_LAPSED;
        return new Step<>(
                request().in(new Phase.Abandoned(outcome, on, request().before())), new Abandoned(outcome));
    }

    default boolean lapsedBefore(LocalDate day, WorkingCalendar calendar) {
        return request().legal().contains(LAPSE) && lastDay(calendar).isBefore(day);
    }

    /** Of the applicant, to correct or to pay. */
    private LocalDate lastDay(WorkingCalendar calendar) {
        return phase() instanceof Phase.FeeDue
                ? request().fee().payBy(calendar)
                : clarification().answerBy(calendar);
    }
}
