package org.sunshinegov.kernel.platform.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.sunshinegov.kernel.law.clock.Track;

/** The two dates of a clock that can be missed, and the columns they stand in. */
enum Miss {
    COMMITTED("committed_missed_from", "committed_missed_told", "committed_on"),
    DUE("missed_from", "missed_told", "due_on");

    /** Past, not told, and the act did not come in time: in the words of its partial index, which must go on covering it. */
    private final String condition;

    private final String told;

    Miss(String from, String told, String dueOn) {
        this.told = told;
        this.condition = "not %2$s and %1$s <= $1 and (stopped_on is null or stopped_on > %3$s) order by %1$s"
                .formatted(from, told, dueOn);
    }

    String condition() {
        return condition;
    }

    String tell() {
        return "update clock set " + told + " = true where id = any(cast($1 as uuid[]))";
    }

    Instant from(Dates dates) {
        return this == DUE ? dates.missedFrom() : dates.committedMissedFrom();
    }

    LocalDate dueOn(KeptClock kept) {
        return this == DUE ? kept.dates().dueOn() : kept.dates().committedOn();
    }

    Track track(KeptClock kept) {
        return this == DUE ? kept.track() : Track.COMMITTED;
    }
}
