package org.sunshinegov.kernel.law.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunshinegov.kernel.law.calendar.CalendarDay;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** Steps over every day of a clock, from its start to its due date, and says what each one is. */
final class Explaining {

    private final Clock clock;
    private final Track track;
    private final WorkingCalendar calendar;
    private final Unit unit;
    private final Reckoning reckoning;
    private final List<DayLine> lines = new ArrayList<>();
    private final Tally tally = new Tally();
    private int number;

    private Explaining(Clock clock, Track track, WorkingCalendar calendar) {
        this.clock = clock;
        this.track = track;
        this.calendar = calendar;
        this.unit = clock.period(track).unit();
        this.reckoning = Reckoning.of(clock, track, calendar);
    }

    static Explanation explain(Clock clock, Track track, WorkingCalendar calendar) {
        WorkingCalendar own = track == Track.COMMITTED ? calendar.internal() : calendar;
        return new Explaining(clock, track, own).to(clock.due(calendar).of(track));
    }

    private Explanation to(Due due) {
        lines.add(DayLines.start(clock));
        switch (unit) {
            case FIXED_DATE -> lines.add(DayLines.fixed(due.date(), clock.kind().basis()));
            case HOURS -> hoursTo(due.date());
            default -> daysTo(due.date());
        }
        endOn(due);
        Summing sum = new Summing(clock, track, calendar, reckoning, due, tally);
        return new Explanation(clock.kind(), track, due, lines, sum.zh(), sum.en());
    }

    private void hoursTo(LocalDate end) {
        for (LocalDate day = clock.started().toLocalDate(); day.isBefore(end); ) {
            day = day.plusDays(1);
            lines.add(DayLines.clockHours(day, clock.kind().basis()));
        }
    }

    private void daysTo(LocalDate end) {
        int step = unit == Unit.CALENDAR_DAYS_BEFORE ? -1 : 1;
        for (LocalDate day = clock.started().toLocalDate(); !day.equals(end); ) {
            day = day.plusDays(step);
            lines.add(line(day));
        }
    }

    private DayLine line(LocalDate date) {
        CalendarDay day = calendar.day(date);
        if (unit == Unit.WORKING_DAYS && !day.working()) {
            tally.skipped(day);
            return DayLines.skipped(day);
        }
        List<Pause> pauses = pausesOn(date);
        if (!pauses.isEmpty()) {
            tally.paused(PauseWords.kinds(pauses));
            return DayLines.paused(date, pauses);
        }
        if (pastTheEnd(date)) {
            return day.working() ? DayLines.afterRest(date) : DayLines.rolled(day);
        }
        number++;
        return counted(day);
    }

    private DayLine counted(CalendarDay day) {
        if (unit == Unit.WORKING_DAYS) {
            return DayLines.counted(day, number, clock.kind().basis());
        }
        return lastDayAtRest(day)
                ? DayLines.lastDayAtRest(day, number)
                : DayLines.calendarDay(day.date(), number, clock.kind().basis());
    }

    private boolean pastTheEnd(LocalDate date) {
        return unit == Unit.CALENDAR_DAYS_BEFORE ? date.isBefore(reckoning.end()) : date.isAfter(reckoning.end());
    }

    private List<Pause> pausesOn(LocalDate date) {
        return clock.pauses().stream()
                .filter(pause -> pause.moves(track) && pause.covers(date, calendar))
                .toList();
    }

    private boolean lastDayAtRest(CalendarDay day) {
        return day.date().equals(reckoning.end())
                && !day.date().equals(reckoning.due().date());
    }

    private void endOn(Due due) {
        int last = lines.size() - 1;
        boolean capped = !due.date().equals(reckoning.due().date());
        lines.set(
                last,
                capped
                        ? DayLines.statutoryLimit(lines.get(last), clock.kind().basis())
                        : DayLines.due(lines.get(last)));
    }
}
