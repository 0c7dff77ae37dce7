package org.sunshinegov.kernel.law.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;

/** Days after {@code from} up to and including {@code to}. */
record Span(LocalDate from, LocalDate to) {

    /** The union of the pauses that move this track, after the clock's start: a day paused twice is one day. */
    static List<Span> union(Clock clock, Track track, WorkingCalendar calendar) {
        if (clock.pauses().isEmpty()) {
            return List.of();
        }
        LocalDate start = clock.started().toLocalDate();
        List<Span> union = new ArrayList<>();
        clock.pauses().stream()
                .filter(pause -> pause.moves(track))
                .map(pause -> new Span(later(pause.from(), start), pause.lastDay(calendar)))
                .filter(span -> span.to().isAfter(span.from()))
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> join(union, span));
        return union;
    }

    private static void join(List<Span> union, Span next) {
        Span last = union.isEmpty() ? null : union.get(union.size() - 1);
        if (last == null || next.from().isAfter(last.to())) {
            union.add(next);
        } else {
            union.set(union.size() - 1, new Span(last.from(), later(last.to(), next.to())));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
