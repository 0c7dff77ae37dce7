package org.sunshinegov.kernel.law.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/**
 * One track of a clock counted to its end. {@code counted}: days to count; {@code end}: the period's last day before
 * rollover. Without explanations it steps over no day, so a hundred thousand clocks are a matter of a moment.
 */
record Reckoning(int counted, LocalDate end, Due due) {

    static Deadlines deadlines(Clock clock, WorkingCalendar calendar) {
        Due statutory = clock.statutory() == null
                ? null
                : of(clock, Track.STATUTORY, calendar).due();
        if (clock.committed() == null) {
            return new Deadlines(statutory, null);
        }
        Due committed = of(clock, Track.COMMITTED, calendar.internal()).due();
        return new Deadlines(statutory, statutory == null ? committed : Due.earlier(committed, statutory));
    }

    static Reckoning of(Clock clock, Track track, WorkingCalendar calendar) {
        Period period = clock.period(track);
        return switch (period.unit()) {
            case HOURS -> hours(clock.started().plusHours(period.length()));
            case FIXED_DATE -> new Reckoning(0, period.date(), new Due(period.date(), null, false));
            default -> days(clock, track, period, calendar);
        };
    }

    private static Reckoning hours(LocalDateTime end) {
        return new Reckoning(0, end.toLocalDate(), new Due(end.toLocalDate(), end.toLocalTime(), false));
    }

    private static Reckoning days(Clock clock, Track track, Period period, WorkingCalendar calendar) {
        Unit unit = period.unit();
        LocalDate start = clock.started().toLocalDate();
        int counted = period.length() + clock.extendedBy(track);
        int days = counted;
        LocalDate end = unit.add(start, days, calendar);
        for (Span pause : Span.union(clock, track, calendar)) {
            if (pause.from().isAfter(end)) {
                break; // The period had run out before this consultation began.
            }
            days += unit.between(pause.from(), pause.to(), calendar);
            end = unit.add(start, days, calendar);
        }
        LocalDate due = unit.settle(end, calendar);
        boolean provisional = calendar.provisional(due) || clock.suspensionOpen(track);
        return new Reckoning(counted, end, new Due(due, null, provisional));
    }
}
