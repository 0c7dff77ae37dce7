package org.sunshinegov.request.annualreport;

import java.time.LocalDate;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The days counted, both included. */
record Span(LocalDate from, LocalDate to) {

    Span {
        if (to.isBefore(from)) {
            throw Refusal.invalid("period", "结束日期不能早于开始日期。", "A period cannot end before it begins.");
        }
    }

    /** A statistical year, 1 January to 31 December. */
    static Span year(int year) {
        if (year < 2008 || year > 2100) {
            throw Refusal.invalid("year", "年度应为2008至2100。", "A year from 2008 to 2100.");
        }
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
