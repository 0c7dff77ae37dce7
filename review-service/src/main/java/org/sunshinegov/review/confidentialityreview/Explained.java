package org.sunshinegov.review.confidentialityreview;

import org.sunshinegov.kernel.law.clock.DayLine;
import org.sunshinegov.kernel.law.clock.Explanation;
import org.sunshinegov.kernel.web.due.DueExplanation;
import org.sunshinegov.kernel.web.due.ExplainedDay;
import org.sunshinegov.kernel.web.due.Mark;

/** The law's explanation of a date, as the page draws it. */
final class Explained {

    private Explained() {}

    static DueExplanation of(Explanation explanation) {
        return new DueExplanation(
                explanation.days().stream().map(Explained::day).toList(), explanation.zh(), explanation.en());
    }

    private static ExplainedDay day(DayLine line) {
        Integer number = line.number() == 0 ? null : line.number();
        return new ExplainedDay(line.date(), mark(line), number, line.zh(), line.en(), line.basis());
    }

    private static Mark mark(DayLine line) {
        return switch (line.kind()) {
            case START -> Mark.START;
            case COUNTED -> line.reason() == DayLine.Reason.MAKE_UP_DAY ? Mark.MAKE_UP : Mark.COUNTED;
            case SKIPPED -> Mark.SKIPPED;
            case PAUSED -> Mark.PAUSED;
            case DUE -> Mark.DUE;
        };
    }
}
