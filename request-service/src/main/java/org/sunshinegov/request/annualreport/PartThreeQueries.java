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
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;
import org.sunshinegov.request.disclosurerequest.model.Outcome;

/** Counts part 3 from the cases themselves, with one statement whatever the number of units. */
@Singleton
class PartThreeQueries {

    private static final String COUNTS = """
            select applicant_type, case when decided_on <= $2 then outcome end as decided_as,
                count(*) filter (where receipt_date >= $1) as received,
                count(*) filter (where receipt_date < $1) as carried_over,
                count(*) filter (where decided_on <= $2) as decided,
                count(*) filter (where decided_on is null or decided_on > $2) as carried_on
            from disclosure_request
            where rehandles is null and receipt_date <= $2 and (decided_on is null or decided_on >= $1)
              and %s
            group by 1, 2""".formatted(ReportRows.seen("coalesce(counts_for, organisation_id)"));

    private final Pool pool;

    PartThreeQueries(Pool pool) {
        this.pool = pool;
    }

    /** {@code unit} null for all the reader sees. */
    Uni<PartThree> of(Scope staff, UUID unit, Span span) {
        return ReportRows.read(pool, COUNTS, staff, unit, span).map(rows -> counted(rows, span));
    }

    private static PartThree counted(RowSet<Row> rows, Span span) {
        Counts received = Counts.NONE;
        Counts carriedOver = Counts.NONE;
        Counts carriedOn = Counts.NONE;
        Map<Outcome, Counts> decided = new EnumMap<>(Outcome.class);
        for (Row row : rows) {
            ApplicantType type = ApplicantType.valueOf(row.getString("applicant_type"));
            received = received.and(Counts.of(type, row.getLong("received")));
            carriedOver = carriedOver.and(Counts.of(type, row.getLong("carried_over")));
            carriedOn = carriedOn.and(Counts.of(type, row.getLong("carried_on")));
            if (row.getLong("decided") > 0) {
                decided.merge(
                        Outcome.valueOf(row.getString("decided_as")),
                        Counts.of(type, row.getLong("decided")),
                        Counts::and);
            }
        }
        return new PartThree(span, received, carriedOver, decided, carriedOn);
    }
}
