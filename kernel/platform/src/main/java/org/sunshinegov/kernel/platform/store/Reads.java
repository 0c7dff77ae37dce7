package org.sunshinegov.kernel.platform.store;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.platform.outbox.Telling;

/**
 * What pages and moves both read: within a transaction on its own connection, outside on one of the pool's. Who holds a
 * connection and asks the pool for a second one waits for those who do the same, and they for him, until none is left.
 */
@Singleton
public class Reads {

    private final Pool pool;

    Reads(Pool pool) {
        this.pool = pool;
    }

    /** Rows as arrays of columns; parameters are {@code $1}, {@code $2} … as {@link Sql} has them. */
    public Uni<List<Object[]>> rows(String statement, Object... parameters) {
        return Uni.createFrom()
                .deferred(() -> VertxContext.isOnDuplicatedContext() && Telling.isOpen()
                        ? Sql.rows(statement, parameters)
                        : ofPool(statement, parameters));
    }

    private Uni<List<Object[]>> ofPool(String statement, Object... parameters) {
        return pool.preparedQuery(statement).execute(Tuple.from(parameters)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(Reads::columns)
                .toList());
    }

    private static Object[] columns(Row row) {
        return IntStream.range(0, row.size())
                .mapToObj(row::getValue)
                .map(Sql::received)
                .toArray();
    }
}
