package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.law.clock.Pause;

/**
 * A time in which nothing can be done. It moves what the unit promised; the statutory date only on a statutory basis
 * the legal reviewer records.
 *
 * @param obstacle what keeps the unit from its work, as the applicant is told
 * @param from the day it began
 * @param statutoryBasis null where there is none
 * @param endedOn null while it lasts
 */
public record Suspension(
        UUID id, String obstacle, LocalDate from, UUID declaredBy, String statutoryBasis, LocalDate endedOn) {

    public boolean open() {
        return endedOn == null;
    }

    /** The statutory basis is law and stays. */
    Suspension withoutWords() {
        return new Suspension(id, "", from, declaredBy, statutoryBasis, endedOn);
    }

    Suspension ended(LocalDate on) {
        return new Suspension(id, obstacle, from, declaredBy, statutoryBasis, on);
    }

    Suspension onBasis(String basis) {
        return new Suspension(id, obstacle, from, declaredBy, basis, endedOn);
    }

    /** The days it takes from the clock. */
    public Pause pause() {
        Pause begun = Pause.forceMajeure(id.toString(), from);
        Pause based = statutoryBasis == null ? begun : begun.onStatutoryBasis(statutoryBasis);
        return open() ? based : based.endedOn(endedOn);
    }
}
