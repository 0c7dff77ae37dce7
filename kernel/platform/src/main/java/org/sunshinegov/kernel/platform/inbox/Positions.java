package org.sunshinegov.kernel.platform.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.platform.store.Sql;

/**
 * How far each aggregate's facts have been applied. One statement claims the next and says whether its follower is parked;
 * without a row it was not the next.
 */
@Singleton
class Positions {

    private static final String CLAIM_NEXT = """
            insert into inbox_position as p (aggregate, source, last)
            select cast(?1 as uuid), cast(?2 as text), cast(?3 as bigint)
            where cast(?3 as bigint) = 1 or exists (select 1 from inbox_position q where q.aggregate = ?1 and q.source = ?2)
            on conflict (aggregate, source) do update set last = excluded.last, heard_at = now()
            where p.last = excluded.last - 1
            returning exists (select 1 from inbox_parked k
                where k.aggregate = p.aggregate and k.source = p.source and k.sequence = p.last + 1)""";

    private static final String CLAIM_NEWER = """
            insert into inbox_position as p (aggregate, source, last)
            values (cast(?1 as uuid), cast(?2 as text), cast(?3 as bigint))
            on conflict (aggregate, source) do update set last = excluded.last, heard_at = now()
            where p.last < excluded.last
            returning false""";

    private static final String PASS_NEXT = CLAIM_NEXT.replace('?', '$');
    private static final String PASS_NEWER = CLAIM_NEWER.replace('?', '$');

    private static final String PARK = """
            insert into inbox_parked (aggregate, source, sequence, id, type, time, payload)
            select cast(?1 as uuid), cast(?2 as text), cast(?3 as bigint), cast(?4 as uuid), cast(?5 as text),
                cast(?6 as timestamptz), cast(?7 as text)
            where not exists (select 1 from inbox_position where aggregate = ?1 and source = ?2 and last >= ?3)
            on conflict do nothing""";

    private static final String NEXT_PARKED = """
            select k.* from inbox_parked k
            join inbox_position p on k.aggregate = p.aggregate and k.source = p.source and k.sequence = p.last + 1
            where p.aggregate = $1 and p.source = $2""";

    private static final String FORGET_PASSED = """
            delete from inbox_parked k using inbox_position p
            where p.aggregate = $1 and p.source = $2 and k.aggregate = p.aggregate and k.source = p.source
              and k.sequence <= p.last""";

    private final Pool pool;

    Positions(Pool pool) {
        this.pool = pool;
    }

    /**
     * Claims, in the current transaction, the fact that is the one to apply now; a whole fact only has to be newer than the
     * last. Whether its follower is parked; empty when it is not its turn.
     */
    Uni<Optional<Boolean>> claim(Heard heard) {
        return Sql.rows(heard.whole() ? CLAIM_NEWER : CLAIM_NEXT, heard.aggregate(), heard.source(), heard.sequence())
                .map(rows -> rows.stream().findFirst().map(row -> (Boolean) row[0]));
    }

    /** The same, as a transaction of its own, for a fact nobody here wants. */
    Uni<Optional<Boolean>> pass(Heard heard) {
        return pool.preparedQuery(heard.whole() ? PASS_NEWER : PASS_NEXT)
                .execute(Tuple.of(heard.aggregate(), heard.source(), heard.sequence()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(row -> row.getBoolean(0)));
    }

    /** Parks a fact whose predecessors are still on their way; a duplicate or an old fact is left alone. */
    Uni<Void> park(Heard heard) {
        return Sql.update(
                        PARK,
                        heard.aggregate(),
                        heard.source(),
                        heard.sequence(),
                        heard.id(),
                        heard.type(),
                        heard.time().atOffset(ZoneOffset.UTC),
                        heard.payload())
                .replaceWithVoid();
    }

    /** The parked fact that has become the next one of its aggregate. */
    Uni<Optional<Heard>> nextParked(UUID aggregate, String source) {
        return pool.preparedQuery(NEXT_PARKED)
                .execute(Tuple.of(aggregate, source))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(Positions::heard));
    }

    /** The first parked fact of every aggregate whose turn has come. */
    Uni<List<Heard>> drainable() {
        return pool.query("""
                        select k.* from inbox_parked k join inbox_position p
                        on k.aggregate = p.aggregate and k.source = p.source and k.sequence = p.last + 1""").execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(Positions::heard)
                .toList());
    }

    /** Forgets parked facts that have been applied. */
    Uni<Void> forgetPassed(UUID aggregate, String source) {
        return pool.preparedQuery(FORGET_PASSED)
                .execute(Tuple.of(aggregate, source))
                .replaceWithVoid();
    }

    private static Heard heard(Row row) {
        return new Heard(
                row.getUUID("id"),
                row.getString("type"),
                row.getString("source"),
                row.getUUID("aggregate"),
                row.getLong("sequence"),
                row.getOffsetDateTime("time").toInstant(),
                false,
                row.getString("payload"));
    }
}
