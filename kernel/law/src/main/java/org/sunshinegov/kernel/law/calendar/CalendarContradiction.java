package org.sunshinegov.kernel.law.calendar;

import java.util.List;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.law.LawRefusal;

/** A calendar document that contradicts itself is refused as a whole, with everything that is wrong with it. */
public final class CalendarContradiction extends LawRefusal {

    private final transient List<Contradiction> contradictions;

    CalendarContradiction(List<Contradiction> contradictions) {
        super(
                "calendar-contradiction",
                contradictions.stream().map(Contradiction::zh).collect(Collectors.joining("；")),
                contradictions.stream().map(Contradiction::en).collect(Collectors.joining("; ")));
        this.contradictions = List.copyOf(contradictions);
    }

    public List<Contradiction> contradictions() {
        return contradictions;
    }
}
