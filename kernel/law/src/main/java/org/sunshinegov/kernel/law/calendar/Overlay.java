package org.sunshinegov.kernel.law.calendar;

import java.time.LocalDate;

/**
 * A local holiday or a unit's closure, both days included. It moves internal dates only, unless it is marked statutory
 * (national minority areas may set holidays of their own: National Holidays Measures, article 4).
 */
public record Overlay(LocalDate from, LocalDate to, EntryKind kind, String reason, String basis, boolean statutory) {

    public Overlay {
        if (to.isBefore(from)) {
            throw new OverlayRefused(from, to);
        }
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
