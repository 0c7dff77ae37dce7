package org.sunshinegov.kernel.platform.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The evidence of one aggregate as people read it. Whoever asks has been allowed to see the aggregate. */
@Singleton
public class History {

    private static final String READ = """
            select a.at, a.action, a.acting_role, p.name_zh as who, f.name_zh as acting_for, a.reason, a.state_after, a.hash
            from audit_record a
            left join register_person p on p.id = a.actor
            left join register_person f on f.id = a.acting_for
            where a.aggregate_id = $1 order by a.number desc""";

    private final Pool pool;

    History(Pool pool) {
        this.pool = pool;
    }

    /** Newest first. */
    public Uni<List<PastAct>> of(UUID aggregateId) {
        return pool.preparedQuery(READ).execute(Tuple.of(aggregateId)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(History::act)
                .toList());
    }

    private static PastAct act(Row row) {
        byte[] hash = row.getBuffer("hash").getBytes();
        return new PastAct(
                row.getOffsetDateTime("at").toInstant(),
                row.getString("action"),
                row.getString("acting_role"),
                row.getString("who"),
                row.getString("acting_for"),
                row.getString("reason"),
                row.getString("state_after"),
                HexFormat.of().formatHex(hash, 0, 4));
    }
}
