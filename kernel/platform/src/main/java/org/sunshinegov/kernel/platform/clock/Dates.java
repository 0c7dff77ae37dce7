package org.sunshinegov.kernel.platform.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.Deadlines;
import org.sunshinegov.kernel.law.clock.Due;

/**
 * The dates a clock gives under one calendar on one day. {@code committedOn}: what the unit promised beside a statutory
 * date, else null; {@code missedFrom}: the first moment at which the date is missed.
 */
record Dates(
        LocalDate dueOn, LocalDate committedOn, boolean provisional, Instant missedFrom, Instant committedMissedFrom) {

    /** An open suspension is taken to last up to today: a suspended date does not pass. */
    static Dates of(Clock clock, WorkingCalendar calendar, LocalDate today) {
        Deadlines deadlines = clock.asOf(today).due(calendar);
        Due due = deadlines.last();
        Due committed = deadlines.statutory() == null ? null : deadlines.committed();
        return new Dates(
                due.date(),
                committed == null ? null : committed.date(),
                clock.due(calendar).last().provisional(),
                moment(due),
                committed == null ? null : moment(committed));
    }

    boolean sameAs(Dates other) {
        return dueOn.equals(other.dueOn)
                && provisional == other.provisional
                && (committedOn == null ? other.committedOn == null : committedOn.equals(other.committedOn));
    }

    private static Instant moment(Due due) {
        return due.missedFrom().atZone(CivilTime.ZONE).toInstant();
    }
}
