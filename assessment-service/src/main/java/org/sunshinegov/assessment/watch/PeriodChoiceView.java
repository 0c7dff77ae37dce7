package org.sunshinegov.assessment.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.assessment.watch.model.Period;

/** A period to choose with one click; {@code label} is the key of its name. */
record PeriodChoiceView(String label, String href, boolean current) {

    static List<PeriodChoiceView> of(UUID unit, Period chosen, LocalDate today) {
        return List.of(
                choice("periodYear", Period.yearOf(today), unit, chosen),
                choice("periodQuarter", Period.quarterOf(today), unit, chosen),
                choice("periodMonth", Period.monthOf(today), unit, chosen),
                choice("periodLastYear", Period.yearOf(today.minusYears(1)), unit, chosen));
    }

    private static PeriodChoiceView choice(String label, Period period, UUID unit, Period chosen) {
        return new PeriodChoiceView(label, Addresses.board(unit, period), period.equals(chosen));
    }
}
