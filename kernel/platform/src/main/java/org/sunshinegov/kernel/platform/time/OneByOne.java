package org.sunshinegov.kernel.platform.time;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.store.LostRace;
import org.sunshinegov.kernel.platform.store.Outage;

/**
 * What is due, worked off one after the other: one that cannot be moved on keeps no other waiting, is said to somebody, and is
 * found again at the next tick. The work as a whole then ends as {@link LeftUndone}.
 */
public final class OneByOne {

    private static final Logger LOG = Logger.getLogger(OneByOne.class);

    private OneByOne() {}

    /**
     * {@code failed}: says which one it was, and what becomes of it. A lost race passes by itself, and an outage is no failing
     * of one: it ends the work.
     */
    public static <T> Uni<Void> work(Uni<List<T>> due, Function<T, Uni<Void>> work, BiConsumer<T, Throwable> failed) {
        return due.onItem()
                .transformToMulti(all -> Multi.createFrom().iterable(all))
                .onItem()
                .transformToUniAndConcatenate(one -> Uni.createFrom()
                        .deferred(() -> work.apply(one))
                        .replaceWith(true)
                        .onFailure(failure -> !Outage.ofConnection(failure))
                        .recoverWithItem(failure -> {
                            say(one, failure, failed);
                            return false;
                        }))
                .filter(done -> !done)
                .collect()
                .with(Collectors.counting())
                .chain(undone -> undone == 0
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new LeftUndone(undone)));
    }

    private static <T> void say(T one, Throwable failure, BiConsumer<T, Throwable> failed) {
        if (LostRace.isOne(failure)) {
            LOG.infof("Somebody else was faster with %s; it is looked at again at the next tick", one);
        } else {
            failed.accept(one, failure);
        }
    }

    /** The ids a statement gives for the moment, its {@code $1}. */
    public static Uni<List<UUID>> ids(Pool pool, String statement, Instant now) {
        return pool.preparedQuery(statement)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID(0))
                        .toList());
    }
}
