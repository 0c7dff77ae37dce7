package org.sunshinegov.kernel.law.clock;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as a rule states it; {@code date} only where the rule names a date itself. */
public record Period(Unit unit, int length, LocalDate date) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})(wd|cd|cdb|m|h)");

    public Period {
        if (unit == Unit.FIXED_DATE ? date == null : length < 0) {
            throw ClockRefused.noPeriod(unit + " " + length);
        }
    }

    public static Period workingDays(int length) {
        return new Period(Unit.WORKING_DAYS, length, null);
    }

    public static Period calendarDays(int length) {
        return new Period(Unit.CALENDAR_DAYS, length, null);
    }

    public static Period months(int length) {
        return new Period(Unit.MONTHS, length, null);
    }

    public static Period hours(int length) {
        return new Period(Unit.HOURS, length, null);
    }

    public static Period on(LocalDate date) {
        return new Period(Unit.FIXED_DATE, 0, date);
    }

    /** Reads {@code 20wd} working days, {@code 15cd} calendar days, {@code 7cdb} calendar days before, {@code 6m}, {@code 24h}. */
    public static Period parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            for (Unit unit : Unit.values()) {
                if (unit.symbol().equals(matcher.group(2))) {
                    return new Period(unit, Integer.parseInt(matcher.group(1)), null);
                }
            }
        }
        throw ClockRefused.noPeriod(text);
    }

    /** The form {@link #parse} reads. */
    public String text() {
        return unit == Unit.FIXED_DATE ? unit.symbol() + date : length + unit.symbol();
    }
}
