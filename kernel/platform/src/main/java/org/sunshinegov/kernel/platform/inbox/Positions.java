package org.sunshinegov.kernel.platform.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.platform.store.Sql;

/** How far each aggregate's facts have been applied. */
@Singleton
class Positions {

    /**
     * A run whose first fact is the next of its aggregate; the follower of its last may be parked, or one of its own that came
     * too early once.
     */
    private static final String CLAIM_NEXT = """
            with run as (
                select * from json_to_recordset(cast(cast($1 as text) as json))
                    as told(aggregate uuid, source text, first bigint, last bigint)),
            begun as (
                insert into inbox_position (aggregate, source, last)
                select aggregate, source, last from run where first = 1
                on conflict do nothing returning aggregate, source, last),
            moved as (
                update inbox_position p set last = run.last, heard_at = now() from run
                where run.first > 1 and p.aggregate = run.aggregate and p.source = run.source and p.last = run.first - 1
                returning p.aggregate, p.source, p.last)
            select claimed.aggregate, claimed.source, exists (select 1 from inbox_parked k
                where k.aggregate = claimed.aggregate and k.source = claimed.source and k.sequence <= claimed.last + 1)
            from (select * from begun union all select * from moved) claimed""";

    private static final String CLAIM_NEWER = """
            insert into inbox_position as p (aggregate, source, last)
            values (cast($1 as uuid), cast($2 as text), cast($3 as bigint))
            on conflict (aggregate, source) do update set last = excluded.last, heard_at = now()
            where p.last < excluded.last
            returning p.last""";

    private static final String PARK = """
            insert into inbox_parked as k (aggregate, source, sequence, id, type, time, payload, early)
            select cast($1 as uuid), cast($2 as text), cast($3 as bigint), cast($4 as uuid), cast($5 as text),
                cast($6 as timestamptz), cast($7 as text), cast($8 as boolean)
            where not exists (select 1 from inbox_position where aggregate = $1 and source = $2 and last >= $3)
            on conflict (aggregate, source, sequence) do update set early = true where excluded.early and not k.early""";

    private static final String DRAINABLE = """
            select k.* from inbox_parked k
            left join inbox_position p on k.aggregate = p.aggregate and k.source = p.source
            where k.sequence = coalesce(p.last, 0) + 1""";

    private static final String NEXT_PARKED = """
            select k.* from inbox_parked k left join inbox_position p on k.aggregate = p.aggregate and k.source = p.source
            where k.aggregate = $1 and k.source = $2 and k.sequence = coalesce(p.last, 0) + 1""";

    private static final String FORGET_PASSED = """
            delete from inbox_parked k using inbox_position p
            where p.aggregate = $1 and p.source = $2 and k.aggregate = p.aggregate and k.source = p.source
              and k.sequence <= p.last""";

    /** @param followed the next fact waits parked, or one that has come again with this run */
    record Claim(UUID aggregate, String source, boolean followed) {

        boolean isOf(Heard heard) {
            return aggregate.equals(heard.aggregate()) && source.equals(heard.source());
        }
    }

    private final Pool pool;

    Positions(Pool pool) {
        this.pool = pool;
    }

    /**
     * Claims, in the current transaction, the fact that is the one to apply now; a whole fact only has to be newer than the
     * last. Empty when it is not its turn.
     */
    Uni<Optional<Claim>> claim(Heard heard) {
        return heard.whole()
                ? Sql.rows(CLAIM_NEWER, heard.aggregate(), heard.source(), heard.sequence())
                        .map(rows -> rows.stream()
                                .findFirst()
                                .map(newer -> new Claim(heard.aggregate(), heard.source(), false)))
                : claim(List.of(Run.of(heard))).map(claims -> claims.stream().findFirst());
    }

    /** Claims, in the current transaction, those runs whose turn it is. */
    Uni<List<Claim>> claim(List<Run> runs) {
        return Sql.rows(CLAIM_NEXT, Run.json(runs)).map(rows -> rows.stream()
                .map(row -> new Claim((UUID) row[0], (String) row[1], (Boolean) row[2]))
                .toList());
    }

    /** The same, as a transaction of its own, for facts nobody here wants. */
    Uni<List<Claim>> pass(List<Run> runs) {
        return pool.preparedQuery(CLAIM_NEXT).execute(Tuple.of(Run.json(runs))).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(row -> new Claim(row.getUUID(0), row.getString(1), row.getBoolean(2)))
                .toList());
    }

    /** Parks a fact whose predecessors are still on their way; a duplicate or an old fact is left alone. */
    Uni<Void> park(Heard heard) {
        return park(heard, false).replaceWithVoid();
    }

    /** Parks a fact that is {@link TooEarly}; whether it did not wait for that yet. */
    Uni<Boolean> parkEarly(Heard heard) {
        return park(heard, true).map(rows -> rows == 1);
    }

    private static Uni<Integer> park(Heard heard, boolean early) {
        return Sql.update(
                PARK,
                heard.aggregate(),
                heard.source(),
                heard.sequence(),
                heard.id(),
                heard.type(),
                heard.time(),
                heard.payload(),
                early);
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
        return parked(DRAINABLE);
    }

    /** Those of them that came too early. */
    Uni<List<Heard>> early() {
        return parked(DRAINABLE + " and k.early");
    }

    private Uni<List<Heard>> parked(String statement) {
        return pool.query(statement).execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(Positions::heard)
                .toList());
    }

    /** How many have waited for minutes for something else than their turn. */
    Uni<Long> waitingForLong() {
        return pool.query("select count(*) from inbox_parked where early and parked_at < now() - interval '5 minutes'")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /** Forgets parked facts that have been applied. */
    Uni<Void> forgetPassed(UUID aggregate, String source) {
        return pool.preparedQuery(FORGET_PASSED)
                .execute(Tuple.of(aggregate, source))
                .replaceWithVoid();
    }

    /** Those a service applied and was killed before it forgot them. */
    Uni<Void> forgetAllPassed() {
        return pool.query("""
                        delete from inbox_parked k using inbox_position p
                        where k.aggregate = p.aggregate and k.source = p.source and k.sequence <= p.last""").execute().replaceWithVoid();
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
                row.getString("payload"),
                null);
    }
}
