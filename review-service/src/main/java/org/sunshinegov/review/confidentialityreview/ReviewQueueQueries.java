package org.sunshinegov.review.confidentialityreview;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.sunshinegov.kernel.platform.clock.ClockQueries;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.review.confidentialityreview.model.State;
import org.sunshinegov.review.confidentialityreview.model.SubjectKind;

/**
 * The queue: one statement with its count, whatever the page size. What is due first stands first, then what is not yet
 * due at all, then what has ended, the newest first; among what waits for the reader a revocation comes before all, for it is
 * at once (6.3). {@code place} is that order as one number of microseconds. To be counted, all that is found passes by with
 * its place alone; the rest is read for the page.
 */
@Singleton
class ReviewQueueQueries {

    private static final String MINE = "(r.ended_at is null or r.revocation_proposed) and " + Duties.SQL;

    private static final String FOUND = """
            with found as (
                select r.id, case when c.stopped_on is null then c.due_on end as due_on,
                    case when r.revocation_proposed and $10 = 'MINE' then 0
                        when r.ended_at is not null then 10000000000000000 - cast(extract(epoch from r.ended_at) * 1000000 as bigint)
                        when c.stopped_on is null and c.due_on is not null
                            then cast(extract(epoch from c.due_on) * 1000000 as bigint)
                        else 7000000000000000 end as place
                from confidentiality_review r
                left join clock c on c.case_id = r.id and c.kind = 'REVIEW_STAGE'
                where\s""" + Sight.SQL + """
                 and ($10 <> 'MINE' or\s""" + MINE + """
                )
                 and ($10 in ('ALL', 'MINE') or (r.ended_at is null) = ($10 <> 'ENDED'))
                 and ($11::text is null or r.state = $11) and ($12::text is null or r.subject_kind = $12)
                 and ($13::uuid is null or r.organisation_id = $13)
                 and ($14::uuid is null or r.subject_id = $14)
                 and ($15::text is null or r.title like $15 or r.certificate like $15)),
            page as (
                select * from found f
                where $16::bigint is null or (f.place, f.id) > ($16, $17)
                order by f.place, f.id limit $18)
            select r.id, r.title, r.subject_kind, r.subject_version, r.organisation_id, r.state, r.open_marks, r.opened_at,
                r.ended_at, r.certificate, r.fetch_trouble, g.due_on, g.place,
                o.name_zh as organisation, s.name_zh as seat, p.name_zh as drafter, (select count(*) from found) as total
            from page g join confidentiality_review r on r.id = g.id
            left join register_organisation o on o.id = r.organisation_id
            left join register_organisation s on s.id = r.seat_id and r.seat_id <> r.organisation_id
            left join register_person p on p.id = r.drafter_id
            order by g.place, g.id""";

    private static final String COUNT_MINE =
            "select count(*) from confidentiality_review r where " + MINE + " and " + Sight.SQL;

    private final Pool pool;
    private final ClockQueries clocks;

    ReviewQueueQueries(Pool pool, ClockQueries clocks) {
        this.pool = pool;
        this.clocks = clocks;
    }

    Uni<ReviewQueueView> list(Scope scope, ReviewFilter filter) {
        Tuple tuple = Duties.of(scope)
                .addTo(Sight.of(scope).parameters())
                .addString(filter.view().name())
                .addString(filter.state() == null ? null : filter.state().name())
                .addString(filter.kind() == null ? null : filter.kind().name())
                .addUUID(filter.unit())
                .addUUID(filter.subject())
                .addString(filter.like())
                .addLong(filter.place())
                .addUUID(filter.after == null ? null : filter.after.id())
                .addInteger(filter.limit() + 1);
        return pool.preparedQuery(FOUND).execute(tuple).map(rows -> queue(rows, filter.limit()));
    }

    Uni<Long> countMine(Scope scope) {
        return pool.preparedQuery(COUNT_MINE)
                .execute(Duties.of(scope).addTo(Sight.of(scope).parameters()))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private ReviewQueueView queue(RowSet<Row> rows, int limit) {
        List<Placed> placed = new ArrayList<>();
        long total = 0;
        for (Row row : rows) {
            placed.add(new Placed(line(row), row.getLong("place")));
            total = row.getLong("total");
        }
        Page<Placed> page = Page.of(
                placed,
                limit,
                last -> new Cursor(Long.toString(last.place()), last.line().id()));
        return new ReviewQueueView(
                new Page<>(page.items().stream().map(Placed::line).toList(), page.next()), total);
    }

    /** A line and where it stands in the order. */
    private record Placed(ReviewLineView line, long place) {}

    private ReviewLineView line(Row row) {
        LocalDate dueOn = row.getLocalDate("due_on");
        return new ReviewLineView(
                row.getUUID("id"),
                row.getString("title"),
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getInteger("subject_version"),
                row.getUUID("organisation_id"),
                row.getString("organisation"),
                State.valueOf(row.getString("state")),
                row.getString("seat"),
                row.getString("drafter"),
                row.getInteger("open_marks"),
                instant(row.getOffsetDateTime("opened_at")),
                instant(row.getOffsetDateTime("ended_at")),
                dueOn,
                dueOn == null ? null : clocks.daysLeft(dueOn),
                row.getString("certificate"),
                row.getString("fetch_trouble"));
    }

    private static Instant instant(OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
