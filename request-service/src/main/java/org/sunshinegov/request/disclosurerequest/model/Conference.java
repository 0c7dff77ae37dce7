package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case conference with legal professionals about a difficult case, inside the reply period.
 *
 * @param question what is to be discussed
 * @param heldOn null until it was held
 * @param conclusion what was agreed; null until then
 */
public record Conference(UUID id, String question, LocalDate calledOn, LocalDate heldOn, String conclusion) {

    public boolean open() {
        return heldOn == null;
    }

    Conference withoutWords() {
        return new Conference(id, "", calledOn, heldOn, conclusion == null ? null : "");
    }

    Conference held(LocalDate on, String agreed) {
        return new Conference(id, question, calledOn, on, agreed);
    }
}
