package org.sunshinegov.kernel.law.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When something is due: the whole day, or up to {@code time} where hours count ({@code null} otherwise).
 * {@code provisional}: counted over days whose holidays are not yet published, or over a suspension still open.
 */
public record Due(LocalDate date, LocalTime time, boolean provisional) {

    /** The first moment at which it is missed. */
    public LocalDateTime missedFrom() {
        return time == null ? date.plusDays(1).atStartOfDay() : date.atTime(time);
    }

    public boolean missedAt(LocalDateTime now) {
        return time == null ? !now.isBefore(missedFrom()) : now.isAfter(missedFrom());
    }

    /** The earlier one: of several periods to act in, the first to end. */
    public static Due earlier(Due one, Due other) {
        return other.missedFrom().isBefore(one.missedFrom()) ? other : one;
    }

    /** The later one: of several periods that must have run, the last to end (major decisions: the stricter is the longer). */
    public static Due later(Due one, Due other) {
        return other.missedFrom().isAfter(one.missedFrom()) ? other : one;
    }
}
