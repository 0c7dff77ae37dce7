package org.sunshinegov.kernel.platform.clock;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** The open due dates of one's units that another working calendar has moved lately: whom it concerns is told so. */
@Singleton
public class MovedDates {

    private static final int DAYS = 14;

    static final String MOVED = """
            select case_table, case_id, kind, moved_from, due_on from clock
            where organisation_id = any($1) and moved_on >= $2 and stopped_on is null and moved_from <> due_on
            order by due_on, id limit 50""";

    private final Pool pool;
    private final CaseNames names;
    private final BusinessClock time;

    MovedDates(Pool pool, CaseNames names, BusinessClock time) {
        this.pool = pool;
        this.names = names;
        this.time = time;
    }

    /** The earliest date first. */
    public Uni<List<DateMove>> of(Scope scope) {
        UUID[] units = scope.requireStaff().units().toArray(UUID[]::new);
        LocalDate since = time.today().minusDays(DAYS);
        return pool.preparedQuery(MOVED)
                .execute(Tuple.of(units, since))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .chain(moved -> names.of(cases(moved)).map(named -> moved.stream()
                        .map(row -> move(row, named.getOrDefault(row.getUUID("case_id"), CaseNames.Name.NONE)))
                        .toList()));
    }

    private static Map<String, List<UUID>> cases(List<Row> moved) {
        return moved.stream()
                .collect(Collectors.groupingBy(
                        row -> row.getString("case_table"),
                        Collectors.mapping(row -> row.getUUID("case_id"), Collectors.toList())));
    }

    private static DateMove move(Row row, CaseNames.Name name) {
        return new DateMove(
                row.getUUID("case_id"),
                ClockKind.valueOf(row.getString("kind")),
                name.number(),
                name.href(),
                name.unitZh(),
                name.unitEn(),
                row.getLocalDate("moved_from"),
                row.getLocalDate("due_on"),
                null,
                null);
    }
}
