package org.sunshinegov.kernel.web.due;

import java.util.List;
import org.sunshinegov.kernel.law.clock.DayLine;
import org.sunshinegov.kernel.law.clock.Explanation;
import org.sunshinegov.kernel.platform.clock.ClockView;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The law's explanation of a date, as the page draws it. */
public final class Explained {

    private Explained() {}

    /** @throws Refusal 404: what has no running clock has nothing to explain */
    public static DueExplanation of(ClockView clock) {
        if (clock == null) {
            throw Refusal.notFound();
        }
        return of(clock.explanation());
    }

    public static DueExplanation of(Explanation explanation) {
        List<ExplainedDay> days =
                explanation.days().stream().map(Explained::day).toList();
        return new DueExplanation(days, explanation.zh(), explanation.en());
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
