package org.sunshinegov.assessment.watch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.assessment.watch.model.Period;

/** The board: the figures of all that is asked for together, and of each unit with those below it, most overdue first. */
record BoardView(Instant at, Period period, Map<Figure, Long> figures, List<UnitView> units) {

    /** Null when the board is everybody's. */
    UnitView unit(UUID id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElse(null);
    }

    /** The units below the one that the board is about. */
    public List<UnitView> unitsBelow(UUID id) {
        return units.stream().filter(unit -> !unit.id().equals(id)).toList();
    }
}
