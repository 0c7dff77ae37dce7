package org.sunshinegov.request.numbering;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.platform.store.Sql;

/** Receipt numbers are district-wide, rising, and may have gaps: nobody waits for anybody. */
public final class ReceiptNumbers {

    private static final String FOR_UNITS = """
            select case when count(*) = cardinality(cast($1 as uuid[])) then nextval('receipt_number') end
            from register_organisation where active and kind <> 'SECTION' and id = any(cast($1 as uuid[]))""";

    private ReceiptNumbers() {}

    /** For example SQ20261015000012. */
    public static Uni<String> next(LocalDate on) {
        return Sql.number("select nextval('receipt_number')").map(number -> written(on, number));
    }

    /** The same for what goes to these units; null where one of them takes no requests: nobody would have it on his desk. */
    public static Uni<String> next(LocalDate on, List<UUID> units) {
        return Sql.number(FOR_UNITS, (Object) units.toArray(UUID[]::new))
                .map(number -> number == null ? null : written(on, number));
    }

    private static String written(LocalDate on, long number) {
        return "SQ%tY%<tm%<td%06d".formatted(on, number);
    }
}
