package org.sunshinegov.kernel.platform.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.data.Numeric;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;

/**
 * SQL statements inside the current transaction, for tables that are no entities. They go to the session's own connection
 * as PostgreSQL reads them, with parameters {@code $1}, {@code $2} …, moments as {@code Instant}; what the session has not
 * written yet goes before them.
 */
public final class Sql {

    private Sql() {}

    /** The number of rows changed. */
    public static Uni<Integer> update(String statement, Object... parameters) {
        return onConnection(connection -> connection.update(statement, sent(parameters)));
    }

    /** Rows as arrays of columns. */
    public static Uni<List<Object[]>> rows(String statement, Object... parameters) {
        return onConnection(connection -> connection.select(statement, sent(parameters)))
                .map(Sql::received);
    }

    /** Waits until nobody else holds the lock of this name, and holds it until the transaction ends. */
    public static Uni<Void> lock(String name) {
        return rows("select pg_advisory_xact_lock(hashtextextended($1, 0))", name)
                .replaceWithVoid();
    }

    /** A {@code timestamptz} as it comes back from {@link #rows}; null stays null. */
    public static Instant instant(Object timestamp) {
        return timestamp instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) timestamp;
    }

    /** The one {@code bigint} a statement gives. */
    public static Uni<Long> number(String statement, Object... parameters) {
        return rows(statement, parameters).map(rows -> (Long) rows.get(0)[0]);
    }

    private static <T> Uni<T> onConnection(Function<ReactiveConnection, CompletionStage<T>> work) {
        return Panache.getSession().call(Mutiny.Session::flush).chain(session -> Uni.createFrom()
                .completionStage(work.apply(((MutinySessionImpl) session).getReactiveConnection())));
    }

    /** A copy, as the driver takes it. */
    private static Object[] sent(Object... parameters) {
        return Stream.of(parameters).map(Sql::sent).toArray();
    }

    private static Object sent(Object parameter) {
        if (parameter instanceof byte[] bytes) {
            return Buffer.buffer(bytes);
        }
        return parameter instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : parameter;
    }

    private static List<Object[]> received(ReactiveConnection.Result result) {
        List<Object[]> rows = new ArrayList<>(result.size());
        result.forEachRemaining(
                row -> rows.add(Stream.of(row).map(Sql::received).toArray()));
        return rows;
    }

    /** What only the driver knows becomes the JDK's. */
    static Object received(Object value) {
        if (value instanceof Buffer bytes) {
            return bytes.getBytes();
        }
        return value instanceof Numeric number ? number.bigDecimalValue() : value;
    }
}
