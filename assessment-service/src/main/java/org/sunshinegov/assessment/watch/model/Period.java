package org.sunshinegov.assessment.watch.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * The days a figure is counted for, both included.
 *
 * @param code 2025, 2025-Q1 or 2025-03; null for any other span of days
 */
public record Period(String code, LocalDate from, LocalDate to) {

    private static final Pattern CODE = Pattern.compile("((?:19|20)\\d\\d)(?:-Q([1-4])|-(0[1-9]|1[0-2]))?");

    public static Period of(String code) {
        Matcher parts = CODE.matcher(code.strip());
        if (!parts.matches()) {
            throw Refusal.invalidFields(Map.of(
                    "period",
                    new FieldFault("统计期间应为年（2025）、季（2025-Q1）或月（2025-03）", "a period is 2025, 2025-Q1 or 2025-03")));
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            YearMonth first = YearMonth.of(year, Integer.parseInt(parts.group(2)) * 3 - 2);
            return new Period(code.strip(), first.atDay(1), first.plusMonths(2).atEndOfMonth());
        }
        if (parts.group(3) != null) {
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(3)));
            return new Period(code.strip(), month.atDay(1), month.atEndOfMonth());
        }
        return new Period(code.strip(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Period between(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw Refusal.invalidFields(
                    Map.of("to", new FieldFault("结束日期不能早于开始日期", "the last day must not be before the first")));
        }
        return new Period(null, from, to);
    }

    public static Period yearOf(LocalDate day) {
        return of(String.valueOf(day.getYear()));
    }

    public static Period quarterOf(LocalDate day) {
        return of(day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3));
    }

    public static Period monthOf(LocalDate day) {
        return of(YearMonth.from(day).toString());
    }

    /** As it stands in an address. */
    public String query() {
        return code == null ? "from=" + from + "&to=" + to : "period=" + code;
    }
}
