package org.sunshinegov.kernel.law.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One value of one policy from a day on. Periods are written as in {@code Period.parse}: {@code 20wd}, {@code 15cd}; a key
 * ending in {@code .committed} is the unit's own promise beside the statutory value of the same name.
 */
public record PolicyValue(String key, String value, Stricter stricter, LocalDate effectiveFrom, String source) {

    static final String COMMITTED = ".committed";
    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)([a-z%]*)");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})([a-z%]*)");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    public boolean isCommitted() {
        return key.endsWith(COMMITTED);
    }

    public String statutoryKey() {
        return statutoryKey(key);
    }

    /** A key without the mark of a promise: what a statutory value and the promise beside it share. */
    public static String statutoryKey(String key) {
        return key.endsWith(COMMITTED) ? key.substring(0, key.length() - COMMITTED.length()) : key;
    }

    /** The unit of an amount as it is written, empty for a plain number; a code has none. */
    static String unit(String value) {
        Matcher matcher = AMOUNT.matcher(value);
        return matcher.matches() ? matcher.group(2) : null;
    }

    /** Whether a new value is written as this one: a whole number of the same unit, or a code in capitals. */
    boolean isWrittenLike(String next) {
        Matcher amount = WRITTEN.matcher(next);
        String unit = unit(value);
        return unit == null
                ? CODE.matcher(next).matches()
                : amount.matches() && amount.group(2).equals(unit);
    }

    boolean inForceOn(LocalDate date) {
        return !effectiveFrom.isAfter(date);
    }

    /** Whether both state amounts of the same unit, and this one is at least as strict. */
    boolean isAsStrictAs(PolicyValue statutory) {
        Matcher own = AMOUNT.matcher(value);
        Matcher other = AMOUNT.matcher(statutory.value);
        return own.matches()
                && other.matches()
                && own.group(2).equals(other.group(2))
                && statutory.stricter.allows(new BigDecimal(own.group(1)), new BigDecimal(other.group(1)));
    }

    int whole() {
        Matcher matcher = AMOUNT.matcher(value);
        if (!matcher.matches()
                || matcher.group(1).contains(".")
                || matcher.group(1).length() > 9) {
            throw PolicyRefused.notANumber(this);
        }
        return Integer.parseInt(matcher.group(1));
    }
}
