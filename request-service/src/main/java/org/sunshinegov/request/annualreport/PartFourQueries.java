package org.sunshinegov.request.annualreport;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.request.remedy.model.RemedyPath;
import org.sunshinegov.request.remedy.model.RemedyResult;

/** Counts part 4 from the remedies themselves, with one statement whatever the number of units. */
@Singleton
class PartFourQueries {

    private static final String COUNTS = """
            select path, case when concluded_on <= $2 then result end as ended_as, count(*) as counted
            from remedy
            where filed_on <= $2 and (concluded_on is null or concluded_on >= $1)
              and %s
            group by 1, 2""".formatted(ReportRows.seen("organisation_id"));

    private final Pool pool;

    PartFourQueries(Pool pool) {
        this.pool = pool;
    }

    /** {@code unit} null for all the reader sees. */
    Uni<PartFour> of(Scope staff, UUID unit, Span span) {
        return ReportRows.read(pool, COUNTS, staff, unit, span).map(rows -> counted(rows, span));
    }

    private static PartFour counted(RowSet<Row> rows, Span span) {
        Map<RemedyPath, Map<RemedyResult, Long>> concluded = new EnumMap<>(RemedyPath.class);
        Map<RemedyPath, Long> pending = new EnumMap<>(RemedyPath.class);
        for (Row row : rows) {
            RemedyPath path = RemedyPath.valueOf(row.getString("path"));
            String result = row.getString("ended_as");
            long counted = row.getLong("counted");
            if (result == null) {
                pending.put(path, counted);
            } else {
                concluded
                        .computeIfAbsent(path, ofPath -> new EnumMap<>(RemedyResult.class))
                        .put(RemedyResult.valueOf(result), counted);
            }
        }
        return new PartFour(span, concluded, pending);
    }
}
