package org.sunshinegov.kernel.web.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A calendar sheet: rows of seven cells from Monday on; a cell outside the month is empty. */
public record Month(YearMonth month, List<List<Cell>> weeks) {
    private static final int DAYS_IN_WEEK = 7;

    /** A day of the sheet; {@code day} is null where the period does not touch it, both where the month does not. */
    public record Cell(LocalDate date, ExplainedDay day) {
        public boolean blank() {
            return date == null;
        }
    }

    static Month of(YearMonth month, Map<LocalDate, ExplainedDay> days) {
        int blanks = month.atDay(1).getDayOfWeek().getValue() - 1;
        int rows = (blanks + month.lengthOfMonth() + DAYS_IN_WEEK - 1) / DAYS_IN_WEEK;
        List<List<Cell>> weeks = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int from = row * DAYS_IN_WEEK - blanks + 1;
            weeks.add(IntStream.range(from, from + DAYS_IN_WEEK)
                    .mapToObj(day -> cell(month, day, days))
                    .toList());
        }
        return new Month(month, weeks);
    }

    private static Cell cell(YearMonth month, int day, Map<LocalDate, ExplainedDay> days) {
        if (!month.isValidDay(day)) {
            return new Cell(null, null);
        }
        LocalDate date = month.atDay(day);
        return new Cell(date, days.get(date));
    }
}
