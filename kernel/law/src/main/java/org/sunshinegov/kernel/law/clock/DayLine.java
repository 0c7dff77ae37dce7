package org.sunshinegov.kernel.law.clock;

import java.time.LocalDate;

/**
 * One day of an explanation. {@code number}: which counted day it is, 0 when it is not counted; {@code basis}: the article
 * or notice behind it.
 */
public record DayLine(LocalDate date, Kind kind, int number, Reason reason, String zh, String en, String basis) {

    /** What the day is to the period. */
    public enum Kind {
        START,
        COUNTED,
        SKIPPED,
        PAUSED,
        DUE
    }

    /** Why. */
    public enum Reason {
        START_NOT_COUNTED,
        WORKING_DAY,
        MAKE_UP_DAY,
        CALENDAR_DAY,
        CLOCK_HOURS,
        WEEKEND,
        HOLIDAY,
        LOCAL_CLOSURE,
        THIRD_PARTY,
        AGENCY,
        FORCE_MAJEURE,
        ROLLOVER,
        FIXED_DATE,
        /** A committed date is never later than the statutory one. */
        STATUTORY_LIMIT
    }

    DayLine asDue(String extraZh, String extraEn, Reason reason, String basis) {
        return new DayLine(date, Kind.DUE, number, reason, zh + extraZh, en + extraEn, basis);
    }
}
