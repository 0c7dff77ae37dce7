package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where the applicant reads or copies on site (R-135; article 40). The office fixes it and may move it once, the
 * applicant may move it to another day once.
 *
 * @param by who fixed it so
 */
public record Reading(String place, LocalDate on, LocalTime from, LocalTime to, Side by, LocalDate fixedOn) {

    /** Whose word it is. */
    public enum Side {
        OFFICE,
        APPLICANT
    }

    Reading withoutWords() {
        return new Reading("", on, from, to, by, fixedOn);
    }

    /** The same place and hours on another day. */
    Reading movedTo(LocalDate day, LocalDate today) {
        return new Reading(place, day, from, to, Side.APPLICANT, today);
    }
}
