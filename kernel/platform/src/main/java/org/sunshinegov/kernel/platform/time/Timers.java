package org.sunshinegov.kernel.platform.time;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.store.LostRace;
import org.sunshinegov.kernel.platform.store.Outage;

/**
 * Looks every few seconds for work that has fallen due, and at once when business time is moved. One run at a time, however
 * many replicas there are: a second would find the same work and do it beside the first.
 */
@Singleton
public class Timers {

    private static final Logger LOG = Logger.getLogger(Timers.class);

    private static final long LOCK = 0x5469_6D65_7273L;
    private static final int ROUNDS = 3;

    private final BusinessClock clock;
    private final Pool pool;
    private final List<DueWork> works;

    Timers(BusinessClock clock, Pool pool, @All List<DueWork> works) {
        this.clock = clock;
        this.pool = pool;
        this.works = works;
    }

    /** What fails is left to the next tick and does not keep the rest from running. */
    @Scheduled(every = "{sunshine.timers.every:20s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        return Outage.endured("Timers", alone("select pg_try_advisory_lock($1)").replaceWithVoid());
    }

    /**
     * Ends when everything due has been done, after the run that may be going on; gives the works that left something undone,
     * several times in a row: a lost race passes by itself.
     */
    public Uni<List<String>> run() {
        return run(ROUNDS);
    }

    private Uni<List<String>> run(int rounds) {
        return alone("select true from (select pg_advisory_lock($1)) locked")
                .chain(undone ->
                        undone.isEmpty() || rounds == 1 ? Uni.createFrom().item(undone) : run(rounds - 1));
    }

    /** The lock is the connection's: it falls away with a service that is killed. */
    private Uni<List<String>> alone(String lock) {
        return pool.withConnection(connection -> connection
                .preparedQuery(lock)
                .execute(Tuple.of(LOCK))
                .map(locked -> locked.iterator().next().getBoolean(0))
                .chain(mine -> mine
                        ? all().onTermination().call(() -> unlocked(connection))
                        : Uni.createFrom().item(List.of())));
    }

    private static Uni<Void> unlocked(SqlConnection connection) {
        return connection
                .preparedQuery("select pg_advisory_unlock($1)")
                .execute(Tuple.of(LOCK))
                .replaceWithVoid();
    }

    private Uni<List<String>> all() {
        return Multi.createFrom()
                .iterable(works)
                .onItem()
                .transformToUniAndConcatenate(work -> Uni.createFrom()
                        .deferred(() -> work.runDue(clock.instant()))
                        .replaceWith(Optional.<String>empty())
                        .onFailure()
                        .recoverWithItem(failure -> Optional.of(undone(work, failure))))
                .collect()
                .with(Collectors.flatMapping(Optional::stream, Collectors.toUnmodifiableList()));
    }

    private static String undone(DueWork work, Throwable failure) {
        String name = work.getClass().getSimpleName();
        if (Outage.ofConnection(failure)) {
            LOG.warnf("%s waits for the database: %s", name, failure.getMessage());
        } else if (LostRace.isOne(failure)) {
            LOG.infof("%s: somebody else was faster; it is tried again at the next tick", name);
        } else if (!(failure instanceof LeftUndone)) {
            LOG.errorf(failure, "%s failed and is tried again at the next tick", name);
        }
        return name;
    }
}
