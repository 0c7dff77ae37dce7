package org.sunshinegov.kernel.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Sends what was told, in the order it was stored. One relay is active per service, whoever holds the advisory lock;
 * a row counts as sent only when the broker has it, so a crash sends it again and never loses it.
 */
@Singleton
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final int PAUSE_A_FACT_MILLIS = 2;
    private static final int LONGEST_PAUSE_MILLIS = 30;
    private static final long LOCK = 0x5375_6E73_6869_6E65L;
    private static final int AFTER_THE_BUS = Interceptor.Priority.LIBRARY_BEFORE + 1;

    private final Vertx vertx;
    private final Pool pool;
    private final BusSender sender;

    /** Until the bus is there it is as if a round were going on. */
    private final AtomicInteger wakes = new AtomicInteger(1);

    OutboxRelay(Vertx vertx, Pool pool, BusSender sender, MeterRegistry meters) {
        this.vertx = vertx;
        this.pool = pool;
        this.sender = sender;
        meters.gauge("sunshine.outbox.wakes", wakes);
    }

    /** What is told while the service starts is sent now: the channels to the bus were opened just before. */
    void begin(@Observes @Priority(AFTER_THE_BUS) StartupEvent start) {
        round();
    }

    /** Asks for a round; rounds never overlap, and a wake during a round makes one more. */
    public void wake() {
        if (wakes.getAndIncrement() == 0) {
            round();
        }
    }

    @Scheduled(every = "1s")
    void poll() {
        wake();
    }

    private void round() {
        int seen = wakes.get();
        var unused = sendBatch().subscribe().with(sent -> next(seen, sent), failure -> {
            LOG.warnf("Facts wait in the outbox, the bus or the database cannot be reached: %s", failure.getMessage());
            wakes.set(0);
        });
    }

    private void next(int seen, int sent) {
        if (sent == BATCH) {
            round();
        } else if (!wakes.compareAndSet(seen, 0)) {
            var unused = vertx.setTimer(pause(sent), after -> round());
        }
    }

    /**
     * What was told during a round waits the longer the more that round sent: under load rounds so become fuller instead of
     * more frequent, and so do the transactions of everybody who hears them. Whoever tells while nothing is sent waits for
     * nobody.
     */
    private static long pause(int sent) {
        return Math.max(1, Math.min(sent * PAUSE_A_FACT_MILLIS, LONGEST_PAUSE_MILLIS));
    }

    /** Ends when the bus has whatever was committed before. */
    public Uni<Void> sendAll() {
        return sendBatch()
                .chain(sent -> sent == BATCH ? sendAll() : Uni.createFrom().voidItem());
    }

    private Uni<Integer> sendBatch() {
        return pool.withTransaction(connection -> lock(connection).chain(() -> sendUnsent(connection)));
    }

    /** Waits for its turn: another replica's batch ends within seconds, and it does not know what was told here. */
    private static Uni<Void> lock(SqlConnection connection) {
        return connection
                .preparedQuery("select pg_advisory_xact_lock($1)")
                .execute(Tuple.of(LOCK))
                .replaceWithVoid();
    }

    private Uni<Integer> sendUnsent(SqlConnection connection) {
        return connection
                .preparedQuery("""
                        select seq, id, topic, type, subject, sequence, payload, traceparent, told_at
                        from outbox where sent_at is null and id <> all($2) order by seq limit $1""")
                .execute(Tuple.of(BATCH, sender.keptBack()))
                .chain(rows -> rows.size() == 0 ? Uni.createFrom().item(0) : sendAll(connection, rows));
    }

    private Uni<Integer> sendAll(SqlConnection connection, RowSet<Row> rows) {
        List<Uni<Optional<Long>>> sends = new ArrayList<>();
        rows.forEach(row -> sends.add(sender.send(Told.of(row), row.getString("topic"))
                .map(taken -> taken ? Optional.of(row.getLong("seq")) : Optional.empty())));
        return Uni.join()
                .all(sends)
                .andFailFast()
                .chain(sent -> markSent(connection, sent))
                .replaceWith(rows.size());
    }

    private static Uni<Void> markSent(SqlConnection connection, List<Optional<Long>> seqs) {
        return connection
                .preparedQuery("update outbox set sent_at = now() where seq = any($1)")
                .execute(Tuple.of(seqs.stream().flatMap(Optional::stream).toArray(Long[]::new)))
                .replaceWithVoid();
    }
}
