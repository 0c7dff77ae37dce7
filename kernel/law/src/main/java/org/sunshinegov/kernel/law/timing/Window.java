package org.sunshinegov.kernel.law.timing;

import java.time.LocalDate;

/** Days in which a thing has to be done, both included; {@code target}: the last working day in it, to work to. */
public record Window(LocalDate opens, LocalDate closes, LocalDate target) {

    public boolean contains(LocalDate date) {
        return !date.isBefore(opens) && !date.isAfter(closes);
    }
}
