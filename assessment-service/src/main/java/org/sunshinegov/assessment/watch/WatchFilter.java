package org.sunshinegov.assessment.watch;

import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sunshinegov.assessment.watch.model.Period;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** What board and lists are narrowed to; everything stands in the address. Without a period it is this year. */
class WatchFilter {

    @RestQuery
    String period;

    @RestQuery
    String from;

    @RestQuery
    String to;

    @RestQuery
    UUID unit;

    @RestQuery
    String figure;

    @RestQuery
    Cursor after;

    @RestQuery
    @DefaultValue("20")
    int size;

    Period period(LocalDate today) {
        if (given(from) || given(to)) {
            return Period.between(day("from", from), day("to", to));
        }
        return given(period) ? Period.of(period) : Period.yearOf(today);
    }

    Figure figure() {
        return given(figure) ? Figure.of(figure) : Figure.OPEN;
    }

    int limit() {
        return Math.max(1, Math.min(size, 100));
    }

    private static LocalDate day(String field, String value) {
        if (!given(value)) {
            throw Refusal.invalidFields(Map.of(field, FieldFault.missing()));
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalidFields(
                    Map.of(field, new FieldFault("日期应为2025-01-31的形式", "a date is written 2025-01-31")));
        }
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }
}
