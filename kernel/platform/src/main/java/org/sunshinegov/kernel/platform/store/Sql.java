package org.sunshinegov.kernel.platform.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** SQL statements inside the current transaction, for tables that are no entities. Parameters are {@code ?1}, {@code ?2} … */
public final class Sql {

    private Sql() {}

    /** The number of rows changed. */
    public static Uni<Integer> update(String statement, Object... parameters) {
        return Panache.getSession().chain(session -> {
            Mutiny.Query<?> query = session.createNativeQuery(statement);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.executeUpdate();
        });
    }

    /** Rows as arrays of columns. */
    public static Uni<List<Object[]>> rows(String statement, Object... parameters) {
        return Panache.getSession()
                .chain(session -> {
                    Mutiny.SelectionQuery<Object> query = session.createNativeQuery(statement);
                    for (int i = 0; i < parameters.length; i++) {
                        query.setParameter(i + 1, parameters[i]);
                    }
                    return query.getResultList();
                })
                .map(rows -> rows.stream().map(Sql::columns).toList());
    }

    /** A row of one column comes as that column. */
    private static Object[] columns(Object row) {
        return row instanceof Object[] columns ? columns : new Object[] {row};
    }

    /** Waits until nobody else holds the lock of this name, and holds it until the transaction ends. */
    public static Uni<Void> lock(String name) {
        return rows("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked", name)
                .replaceWithVoid();
    }

    /** A {@code timestamptz} as it comes back from {@link #rows}; null stays null. */
    public static Instant instant(Object timestamp) {
        return timestamp instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) timestamp;
    }

    /** The one {@code bigint} a statement gives. */
    public static Uni<Long> number(String statement, Object... parameters) {
        return Panache.getSession().chain(session -> {
            Mutiny.SelectionQuery<Long> query = session.createNativeQuery(statement, Long.class);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.getSingleResult();
        });
    }
}
