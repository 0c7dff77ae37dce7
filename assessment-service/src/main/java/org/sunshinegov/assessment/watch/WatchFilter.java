package org.sunshinegov.assessment.watch;

import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sunshinegov.assessment.watch.model.Period;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.web.form.Typed;

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
        return Typed.date(field, value);
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }
}
