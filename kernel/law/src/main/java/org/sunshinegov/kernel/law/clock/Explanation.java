package org.sunshinegov.kernel.law.clock;

import java.util.List;

/** Why a due date is what it is: every day from the start to the end, and one sentence in Chinese and English. */
public record Explanation(ClockKind kind, Track track, Due due, List<DayLine> days, String zh, String en) {

    public Explanation {
        days = List.copyOf(days);
    }
}
