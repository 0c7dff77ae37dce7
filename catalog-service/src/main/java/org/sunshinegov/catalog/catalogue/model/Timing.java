package org.sunshinegov.catalog.catalogue.model;

import java.time.LocalDate;
import java.util.Optional;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.timing.PublicationTiming;
import org.sunshinegov.kernel.law.timing.Window;

/**
 * The time limit of an entry.
 *
 * @param cycle only for {@code PERIODIC_CUSTOM}
 * @param days after the end of the period, only for {@code PERIODIC_CUSTOM}
 */
public record Timing(TimingClass timingClass, Cycle cycle, Integer days) {

    /** How often it recurs; empty where nothing does. */
    public Optional<Cycle> recurrence() {
        return switch (timingClass) {
            case RECURRING_QUARTERLY_PLUS_10CD -> Optional.of(Cycle.QUARTERLY);
            case PERIODIC_CUSTOM -> Optional.of(cycle);
            case PHASED_WITHIN_7CD_BEFORE, PROMPT, WITHIN_20WD -> Optional.empty();
        };
    }

    /** When what recurs has to be published for the period that ends on {@code lastDay}. */
    public Window window(LocalDate lastDay, WorkingCalendar calendar) {
        return timingClass == TimingClass.PERIODIC_CUSTOM
                ? PublicationTiming.afterPeriod(lastDay, days, calendar)
                : PublicationTiming.quarterly(lastDay, calendar);
    }
}
