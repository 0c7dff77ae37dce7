package org.sunshinegov.request.annualreport;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Reads what a part of the report counts, within the reader's sight. */
final class ReportRows {

    /** For the end of a statement: $1 and $2 are the days, the others say whose rows; {@code unit}: the one they count for. */
    static String seen(String unit) {
        return "($3 or %1$s = any($4)) and ($5::uuid is null or %1$s = $5)".formatted(unit);
    }

    private ReportRows() {}

    /** {@code unit} null for all the reader sees; one out of his sight is unknown. */
    static Uni<RowSet<Row>> read(Pool pool, String statement, Scope staff, UUID unit, Span span) {
        if (unit != null && !staff.seesFigures(unit)) {
            throw Refusal.notFound();
        }
        return pool.preparedQuery(statement)
                .execute(Tuple.of(span.from(), span.to(), staff.seesDistrictFigures())
                        .addArrayOfUUID(staff.units().toArray(UUID[]::new))
                        .addUUID(unit));
    }
}
