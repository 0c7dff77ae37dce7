package org.sunshinegov.kernel.platform.http;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.sunshinegov.kernel.platform.refusal.FieldFault;

/** Which days are meant when somebody writes one: what lies further off is a slip, and the furthest no database keeps. */
public final class Day {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Day() {}

    /** A date, or a moment that knows its date, between the first and the last year. */
    public static boolean isMeant(TemporalAccessor day) {
        return day.get(ChronoField.YEAR) >= FIRST_YEAR && day.get(ChronoField.YEAR) <= LAST_YEAR;
    }

    public static FieldFault fault() {
        return new FieldFault(
                "日期应在%d年至%d年之间".formatted(FIRST_YEAR, LAST_YEAR),
                "the date must lie between the years %d and %d".formatted(FIRST_YEAR, LAST_YEAR));
    }
}
