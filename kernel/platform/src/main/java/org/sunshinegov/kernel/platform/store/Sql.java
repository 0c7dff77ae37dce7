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
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.hibernate.reactive.session.ReactiveSession;

/**
 * SQL statements inside the current transaction, for tables that are no entities. They go to the session's own connection
 * as PostgreSQL reads them, with parameters {@code $1}, {@code $2} …, moments as {@code Instant}; what the session has not
 * written yet goes before them.
 */
public final class Sql {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended($1, 0))";

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
        return rows(LOCK, name).replaceWithVoid();
    }

    /** A {@code timestamptz} as it comes back from {@link #rows}; null stays null. */
    public static Instant instant(Object timestamp) {
        return timestamp instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) timestamp;
    }

    /** Rows that are read once the lock of this name is held, so that they have what its last holder wrote; sent with it. */
    public static Uni<List<Object[]>> rowsUnder(String lock, String statement, Object... parameters) {
        return onConnection(connection -> connection
                        .select(LOCK, new Object[] {lock})
                        .thenCombine(connection.select(statement, sent(parameters)), (held, rows) -> rows))
                .map(Sql::received);
    }

    /** The one {@code bigint} a statement gives. */
    public static Uni<Long> number(String statement, Object... parameters) {
        return rows(statement, parameters).map(Sql::onlyNumber);
    }

    /** The same under a lock, as {@link #rowsUnder} has it. */
    public static Uni<Long> numberUnder(String lock, String statement, Object... parameters) {
        return rowsUnder(lock, statement, parameters).map(Sql::onlyNumber);
    }

    private static Long onlyNumber(List<Object[]> rows) {
        return (Long) rows.get(0)[0];
    }

    /** What the session has changed and not written yet, if it has loaded anything at all. */
    static Uni<Mutiny.Session> flushed() {
        return Panache.getSession()
                .chain(session -> holdsAny(session)
                        ? session.flush().replaceWith(session)
                        : Uni.createFrom().item(session));
    }

    private static boolean holdsAny(Mutiny.Session session) {
        var inner = (SharedSessionContractImplementor) ((MutinySessionImpl) session).unwrap(ReactiveSession.class);
        return inner.getPersistenceContext().getNumberOfManagedEntities() > 0;
    }

    /** Goes to the connection at once, whatever the session has not written yet. */
    static Uni<Void> send(Mutiny.Session session, String statement, Object... parameters) {
        return Uni.createFrom()
                .completionStage(() -> connection(session).update(statement, sent(parameters)))
                .replaceWithVoid();
    }

    private static <T> Uni<T> onConnection(Function<ReactiveConnection, CompletionStage<T>> work) {
        return flushed().chain(session -> Uni.createFrom().completionStage(work.apply(connection(session))));
    }

    private static ReactiveConnection connection(Mutiny.Session session) {
        return ((MutinySessionImpl) session).getReactiveConnection();
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
