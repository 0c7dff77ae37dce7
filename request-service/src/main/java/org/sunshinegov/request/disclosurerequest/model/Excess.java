package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/**
 * That a request is one of clearly too many or too often, and what came of it (Decree 711 article 35): the applicant is asked
 * for reasons once; without reasonable ones it is not processed, with reasonable ones that leave too little time it is
 * answered at a later date. The reply period runs on meanwhile.
 *
 * @param finding what makes it excessive, as the applicant is told
 * @param answerWd working days to give reasons, from the day after {@code askedOn}
 * @param reasons null until they have come
 * @param judgement null until they are judged
 */
public record Excess(
        String finding, LocalDate askedOn, int answerWd, UUID askedBy, Reasons reasons, Judgement judgement) {

    /** What the applicant says. */
    public record Reasons(String text, LocalDate receivedOn) {}

    /**
     * Whether the reasons are reasonable.
     *
     * @param laterWd working days the answer comes later; null where the period suffices or nothing is processed
     */
    public record Judgement(boolean reasonable, Integer laterWd, String why, UUID by, LocalDate on) {}

    /** The last day on which reasons are in time. */
    public LocalDate answerBy(WorkingCalendar calendar) {
        return calendar.addWorkingDays(askedOn, answerWd);
    }

    public boolean unreasonable() {
        return judgement != null && !judgement.reasonable();
    }

    Excess withoutWords() {
        return new Excess(
                "",
                askedOn,
                answerWd,
                askedBy,
                reasons == null ? null : new Reasons("", reasons.receivedOn()),
                judgement == null
                        ? null
                        : new Judgement(
                                judgement.reasonable(), judgement.laterWd(), "", judgement.by(), judgement.on()));
    }

    Excess explained(Reasons given) {
        return new Excess(finding, askedOn, answerWd, askedBy, given, judgement);
    }

    Excess judged(Judgement judgement) {
        return new Excess(finding, askedOn, answerWd, askedBy, reasons, judgement);
    }
}
