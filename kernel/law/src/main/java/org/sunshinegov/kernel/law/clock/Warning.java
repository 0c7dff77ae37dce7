package org.sunshinegov.kernel.law.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** The day on which a due date comes within five, three or one working day. */
public record Warning(int workingDaysBefore, LocalDate on) {

    private static final int[] BEFORE = {5, 3, 1};

    /** Those of the three that fall after the clock's start. */
    public static List<Warning> of(Clock clock, WorkingCalendar calendar) {
        LocalDate due = clock.due(calendar).first().date();
        return IntStream.of(BEFORE)
                .mapToObj(days -> new Warning(days, calendar.addWorkingDays(due, -days)))
                .filter(warning -> warning.on().isAfter(clock.started().toLocalDate()))
                .toList();
    }
}
