package org.sunshinegov.kernel.platform.clock;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.law.clock.DaysLeft;
import org.sunshinegov.kernel.law.clock.Deadlines;
import org.sunshinegov.kernel.law.clock.Explanation;
import org.sunshinegov.kernel.platform.reference.CalendarLabel;

/**
 * A clock as a page or the API shows it. {@code left} is null once the clock is stopped; {@code committedOn} may be.
 *
 * @param clock itself, for what the law says may still be done with it
 */
public record ClockView(
        ClockKind kind,
        LocalDate startedOn,
        LocalDate dueOn,
        LocalDate committedOn,
        boolean provisional,
        LocalDate stoppedOn,
        DaysLeft left,
        String calendarVersion,
        int policyVersion,
        Explanation explanation,
        @JsonIgnore Clock clock) {

    static ClockView of(Clock clock, Dates kept, LocalDate stoppedOn, WorkingCalendar calendar, LocalDateTime now) {
        Clock asOf = clock.asOf(now.toLocalDate());
        Deadlines deadlines = asOf.due(calendar);
        return new ClockView(
                clock.kind(),
                clock.started().toLocalDate(),
                kept.dueOn(),
                kept.committedOn(),
                kept.provisional(),
                stoppedOn,
                stoppedOn == null ? DaysLeft.of(deadlines.last(), now, calendar) : null,
                CalendarLabel.of(clock.calendarVersion()),
                clock.policyVersion(),
                asOf.explain(calendar),
                clock);
    }
}
