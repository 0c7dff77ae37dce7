package org.sunshinegov.kernel.platform.clock;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the cases of clocks are called, one statement for each table whatever their number. */
@Singleton
class CaseNames {

    private static final String NAMED = """
            select c.id, %s as number, %s as href, o.name_zh, o.name_en
            from %s c left join register_organisation o on o.id = c.organisation_id where c.id = any($1)""";

    private final Pool pool;
    private final Map<String, CaseTable> tables;

    /** {@code number} and {@code href} are null for a case of a table that nobody names. */
    record Name(String number, String href, String unitZh, String unitEn) {

        static final Name NONE = new Name(null, null, null, null);

        private static Name of(Row row) {
            return new Name(
                    row.getString("number"), row.getString("href"), row.getString("name_zh"), row.getString("name_en"));
        }
    }

    CaseNames(Pool pool, @All List<CaseTable> tables) {
        this.pool = pool;
        this.tables = tables.stream().collect(Collectors.toMap(CaseTable::name, table -> table));
    }

    /** {@code cases}: ids by the name of their table. */
    Uni<Map<UUID, Name>> of(Map<String, List<UUID>> cases) {
        return Multi.createFrom()
                .iterable(cases.entrySet())
                .select()
                .where(table -> tables.containsKey(table.getKey()))
                .onItem()
                .transformToUniAndConcatenate(table -> of(tables.get(table.getKey()), table.getValue()))
                .collect()
                .asList()
                .map(all -> all.stream()
                        .flatMap(rows -> StreamSupport.stream(rows.spliterator(), false))
                        .collect(Collectors.toMap(row -> row.getUUID("id"), Name::of)));
    }

    private Uni<RowSet<Row>> of(CaseTable table, Collection<UUID> ids) {
        return pool.preparedQuery(NAMED.formatted(table.number(), table.href(), table.name()))
                .execute(Tuple.of(ids.toArray(UUID[]::new)));
    }
}
