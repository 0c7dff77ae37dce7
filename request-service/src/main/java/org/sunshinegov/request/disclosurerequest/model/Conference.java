package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case conference with legal professionals about a difficult case, inside the reply period.
 *
 * @param question what is to be discussed
 * @param wanted who is to take part, as its proposal named them; null where it was called without one
 * @param heldOn null until it was held
 * @param conclusion what was agreed; null until then
 */
public record Conference(
        UUID id, String question, String wanted, LocalDate calledOn, LocalDate heldOn, String conclusion) {

    public boolean open() {
        return heldOn == null;
    }

    Conference withoutWords() {
        return new Conference(id, "", wanted == null ? null : "", calledOn, heldOn, conclusion == null ? null : "");
    }

    Conference held(LocalDate on, String agreed) {
        return new Conference(id, question, wanted, calledOn, on, agreed);
    }
}
