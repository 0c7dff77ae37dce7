package org.sunshinegov.kernel.web.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why a due date is that date: its days in order without a gap, and the sum in one sentence. */
public record DueExplanation(List<ExplainedDay> days, String sumZh, String sumEn) {

    public DueExplanation {
        days = List.copyOf(days);
    }

    /** The months the period touches, as calendar sheets. */
    public List<Month> months() {
        Map<LocalDate, ExplainedDay> byDate =
                days.stream().collect(Collectors.toMap(ExplainedDay::date, Function.identity(), (one, other) -> other));
        return days.stream()
                .collect(Collectors.groupingBy(day -> YearMonth.from(day.date()), TreeMap::new, Collectors.counting()))
                .keySet()
                .stream()
                .map(month -> Month.of(month, byDate))
                .toList();
    }

    /** The days that need a word, neighbours with the same reason as one. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        ExplainedDay before = null;
        for (ExplainedDay day : days) {
            if (before != null && day.continues(before)) {
                spans.add(spans.remove(spans.size() - 1).until(day.date()));
            } else if (!day.mark().plain()) {
                spans.add(new Span(day, day.date()));
            }
            before = day;
        }
        return spans;
    }

    /** Neighbouring days with one reason. */
    public record Span(ExplainedDay first, LocalDate last) {

        Span until(LocalDate day) {
            return new Span(first, day);
        }

        public boolean single() {
            return first.date().equals(last);
        }
    }
}
