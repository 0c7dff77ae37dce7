package org.sunshinegov.kernel.platform.clock;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.TableName;

/**
 * Takes a set of clocks for a timer: first their cases are locked, leaving out those an officer or another replica is
 * busy with, then the clocks that still meet the condition. What is left out is found again at the next tick.
 */
final class DueClocks {

    static final int SET = 2_000;

    private DueClocks() {}

    /** {@code condition} may use {@code $1}. */
    static Uni<List<KeptClock>> lock(String condition, Object parameter) {
        return Sql.rows("select id, case_table, case_id from clock where " + condition + " limit " + SET, parameter)
                .chain(found -> lockCases(found).chain(cases -> lockClocks(condition, parameter, cases)));
    }

    private static Uni<List<UUID>> lockCases(List<Object[]> found) {
        Map<String, List<UUID>> byTable = found.stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[1], Collectors.mapping(row -> (UUID) row[2], Collectors.toList())));
        return Multi.createFrom()
                .iterable(byTable.entrySet())
                .onItem()
                .transformToUniAndConcatenate(table -> lockCases(new TableName(table.getKey()), table.getValue()))
                .collect()
                .asList()
                .map(tables -> tables.stream().flatMap(Collection::stream).toList());
    }

    private static Uni<List<UUID>> lockCases(TableName table, List<UUID> ids) {
        return Sql.rows(table.in("""
                                select id from {table} where id = any(cast($1 as uuid[]))
                                order by id for update skip locked"""), (Object) ids.toArray(UUID[]::new))
                .map(rows -> rows.stream().map(row -> (UUID) row[0]).toList());
    }

    private static Uni<List<KeptClock>> lockClocks(String condition, Object parameter, List<UUID> cases) {
        return cases.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Sql.rows(
                                "select " + KeptClock.COLUMNS
                                        + " from clock where case_id = any(cast($2 as uuid[])) and " + condition
                                        + " for update",
                                parameter,
                                cases.toArray(UUID[]::new))
                        .map(rows -> rows.stream().map(KeptClock::of).toList());
    }
}
