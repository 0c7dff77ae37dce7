package org.sunshinegov.kernel.platform.outbox;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * Sends stored facts again, with their old ids, on the service's {@code .retold} topic: for a new reader or a rebuild.
 * Reference facts go to their own topic again, where only the newest counts. What is retold of an aggregate is retold from its
 * first fact on: a reader that knows nothing of it can begin nowhere else.
 */
@Singleton
public class Retell {

    private static final Logger LOG = Logger.getLogger(Retell.class);
    private static final int BATCH = 1_000;

    private final Pool pool;
    private final BusSender sender;

    Retell(Pool pool, BusSender sender) {
        this.pool = pool;
        this.sender = sender;
    }

    /** Retells every aggregate that was spoken of at or after {@code from}; the number of facts sent. */
    public Uni<Long> since(Instant from) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new long[1], position -> batch(from, position))
                .until(sent -> sent == 0)
                .onItem()
                .invoke(sent -> LOG.infof("Retold %d facts", sent))
                .collect()
                .with(Collectors.summingLong(Integer::longValue));
    }

    private Uni<Integer> batch(Instant from, long[] position) {
        return pool.preparedQuery("""
                        select seq, id, topic, type, subject, sequence, payload, traceparent, told_at
                        from outbox told
                        where seq > $2 and sent_at is not null
                          and exists (select 1 from outbox since where since.subject = told.subject and since.told_at >= $1)
                        order by seq limit $3""")
                .execute(Tuple.of(from.atOffset(ZoneOffset.UTC), position[0], BATCH))
                .chain(rows -> sendAll(rows, position));
    }

    private Uni<Integer> sendAll(RowSet<Row> rows, long[] position) {
        List<Uni<Boolean>> sends = new ArrayList<>();
        rows.forEach(row -> {
            position[0] = row.getLong("seq");
            sends.add(sender.send(Told.of(row), topic(row.getString("topic"))));
        });
        return sends.isEmpty()
                ? Uni.createFrom().item(0)
                : Uni.join().all(sends).andFailFast().replaceWith(sends.size());
    }

    private static String topic(String told) {
        return told.equals(Topic.REFERENCE.wireName()) ? told : told + ".retold";
    }
}
