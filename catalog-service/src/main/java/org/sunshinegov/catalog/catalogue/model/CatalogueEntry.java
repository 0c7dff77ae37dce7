package org.sunshinegov.catalog.catalogue.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One matter a unit has to publish.
 *
 * @param group the matter of the first level; may be null
 * @param since the day it was entered: the first period it owes is the one this day lies in
 */
public record CatalogueEntry(
        UUID id,
        UUID organisationId,
        UUID sectionId,
        String group,
        String matter,
        String contentElements,
        String legalBasis,
        Timing timing,
        Mode mode,
        FivePhase fivePhase,
        Audience audience,
        List<String> categories,
        LocalDate since,
        boolean active) {

    public CatalogueEntry {
        categories = List.copyOf(categories);
    }

    /** The last days of the periods that are over and have no duty yet; {@code latest}: the last one that has; may be null. */
    public List<LocalDate> periodsOwed(LocalDate latest, LocalDate today) {
        List<LocalDate> owed = new ArrayList<>();
        timing.recurrence().filter(recurs -> active).ifPresent(cycle -> {
            LocalDate lastDay = cycle.lastDay(latest == null ? since : latest.plusDays(1));
            while (lastDay.isBefore(today)) {
                owed.add(lastDay);
                lastDay = cycle.lastDay(lastDay.plusDays(1));
            }
        });
        return owed;
    }
}
