package org.sunshinegov.kernel.platform.audit;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Walks the chains of evidence, in batches, and names the first link that does not hold. */
@Singleton
public class Verification {

    private static final int BATCH = 5_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final Pool pool;
    private final ChainHeads heads;

    Verification(Pool pool, ChainHeads heads) {
        this.pool = pool;
        this.heads = heads;
    }

    /** All chains; ends at the first broken link. */
    public Uni<Verified> all() {
        return inOneView(view -> {
            Walk walk = new Walk();
            return Multi.createBy()
                    .repeating()
                    .uni(() -> after(view, walk).call(rows -> step(view, walk, rows)))
                    .until(rows -> rows.isEmpty() || walk.broken() != null)
                    .collect()
                    .last()
                    .chain(() -> heads.checkLast(view, walk))
                    .chain(() -> heads.checkMissing(view, walk))
                    .map(done -> walk.verified());
        });
    }

    public Uni<Verified> of(UUID aggregate) {
        return inOneView(view -> {
            Walk walk = new Walk();
            return rows(view, "where aggregate_id = $1 order by number", Tuple.of(aggregate))
                    .call(rows -> step(view, walk, rows))
                    .chain(() -> heads.checkLast(view, walk))
                    .chain(() -> heads.checkMissing(view, walk, aggregate))
                    .map(done -> walk.verified());
        });
    }

    /** What is written meanwhile is not seen, so chains and their heads are of the same moment. */
    private Uni<Verified> inOneView(Function<SqlConnection, Uni<Verified>> work) {
        return pool.withTransaction(view -> view.query("set transaction isolation level repeatable read, read only")
                .execute()
                .chain(() -> work.apply(view)));
    }

    private static Uni<List<AuditRow>> after(SqlConnection view, Walk walk) {
        return rows(
                view,
                "where (aggregate_id, number) > ($1, $2) order by aggregate_id, number limit " + BATCH,
                Tuple.of(walk.aggregate() == null ? FIRST : walk.aggregate(), walk.number()));
    }

    private Uni<Void> step(SqlConnection view, Walk walk, List<AuditRow> rows) {
        rows.forEach(walk::step);
        return heads.check(view, walk);
    }

    static Uni<List<AuditRow>> rows(SqlClient view, String which, Tuple parameters) {
        return view.preparedQuery("select * from audit_record " + which)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Verification::row)
                        .toList());
    }

    private static AuditRow row(Row from) {
        AuditRow row = new AuditRow();
        row.aggregateId = from.getUUID("aggregate_id");
        row.number = from.getInteger("number");
        row.action = from.getString("action");
        row.actor = from.getUUID("actor");
        row.actingRole = from.getString("acting_role");
        row.actingFor = from.getUUID("acting_for");
        row.before = from.getString("state_before");
        row.after = from.getString("state_after");
        row.contentDigest = bytes(from, "content_digest");
        row.reason = from.getString("reason");
        row.salt = bytes(from, "salt");
        row.commitment = bytes(from, "reason_commitment");
        row.at = from.getOffsetDateTime("at").toInstant();
        row.algorithm = from.getString("algorithm");
        row.previousHash = bytes(from, "previous_hash");
        row.hash = bytes(from, "hash");
        return row;
    }

    static byte[] bytes(Row from, String column) {
        return from.getBuffer(column) == null ? null : from.getBuffer(column).getBytes();
    }
}
