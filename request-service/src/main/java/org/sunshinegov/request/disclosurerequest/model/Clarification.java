package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Words;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * What the applicant was asked to make clear: once, and all points together (Decree 711 article 30).
 *
 * @param answerWd the reasonable period given, in working days from the day after {@code askedOn}
 * @param answer null until it has come, and for good when the period ran out
 */
public record Clarification(String points, LocalDate askedOn, int answerWd, UUID askedBy, Answer answer) {

    /**
     * The corrected request, as it came in.
     *
     * @param lateReason the good reason it came after the period (article 30); null where it came in time
     */
    public record Answer(String text, LocalDate receivedOn, String lateReason) {

        /** No reason is needed, and none is kept. */
        Answer inTime() {
            return new Answer(text, receivedOn, null);
        }

        Answer withoutWords() {
            return new Answer("", receivedOn, lateReason == null ? null : "");
        }
    }

    /** Once (article 30); {@code before} null where nothing was asked. */
    static void mustBeFirst(Clarification before) {
        if (before != null) {
            throw Refusal.conflict(
                    "clarification-asked-before",
                    "补正只能告知一次（条例第三十条），本件已于%s告知补正。".formatted(Words.zh(before.askedOn())),
                    "Clarification is asked for once (article 30); it was on %s.".formatted(before.askedOn()));
        }
    }

    /** The last day on which an answer is in time. */
    public LocalDate answerBy(WorkingCalendar calendar) {
        return calendar.addWorkingDays(askedOn, answerWd);
    }

    Clarification withoutWords() {
        return new Clarification("", askedOn, answerWd, askedBy, answer == null ? null : answer.withoutWords());
    }

    Clarification answered(Answer given) {
        return new Clarification(points, askedOn, answerWd, askedBy, given);
    }
}
