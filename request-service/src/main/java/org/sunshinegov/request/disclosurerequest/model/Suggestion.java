package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That the applicant suggests making public what he was given (Decree 711 article 44): examined, it is published in time or
 * he learns why not.
 *
 * @param text why, in his words
 * @param answer null until it is examined
 */
public record Suggestion(String text, LocalDate on, Answer answer) {

    /** {@code reason} null where it is taken up. */
    public record Answer(boolean takenUp, String reason, UUID by, LocalDate on) {}

    public boolean open() {
        return answer == null;
    }

    Suggestion withoutWords() {
        return new Suggestion(
                "", on, answer == null ? null : new Answer(answer.takenUp(), null, answer.by(), answer.on()));
    }

    Suggestion answered(Answer given) {
        return new Suggestion(text, on, given);
    }
}
