package org.sunshinegov.request.annualreport;

import java.time.LocalDate;
import java.util.Map;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.web.form.Typed;

/** The days counted, both included. */
record Span(LocalDate from, LocalDate to) {

    Span {
        if (to.isBefore(from)) {
            throw Refusal.invalid("period", "结束日期不能早于开始日期。", "A period cannot end before it begins.");
        }
    }

    /**
     * The days between two, where they are given; otherwise a year, this one where none is.
     *
     * @param from as typed, ISO; null or blank for the year
     */
    static Span of(Integer year, String from, String to, LocalDate today) {
        LocalDate first = Typed.date("from", from);
        LocalDate last = Typed.date("to", to);
        if (first == null && last == null) {
            return year(year == null ? today.getYear() : year);
        }
        if (first == null || last == null) {
            throw Refusal.invalidFields(Map.of(first == null ? "from" : "to", FieldFault.missing()));
        }
        return new Span(first, last);
    }

    /** A statistical year, 1 January to 31 December. */
    static Span year(int year) {
        if (year < 2008 || year > 2100) {
            throw Refusal.invalid("year", "年度应为2008至2100。", "A year from 2008 to 2100.");
        }
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
