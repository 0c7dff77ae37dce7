package org.sunshinegov.kernel.platform.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.platform.audit.Audit;
import org.sunshinegov.kernel.platform.outbox.Outbox;
import org.sunshinegov.kernel.platform.store.Chronicle.Entry;

/** Enters acts upon many aggregates with three statements per set, whatever the set's size. */
@Singleton
class ChronicleSet {

    private static final int SIZE = 2_000;

    private static final String LOCK = """
            select id, told, audited, audit_head from {table}
            where id = any(cast($1 as uuid[])) order by id for update""";

    private static final String ADVANCE = """
            update {table} t set version = t.version + 1, told = r.told, audited = r.audited, audit_head = r.audit_head
            from json_populate_recordset(cast(null as {table}), cast(cast($1 as text) as json)) r where t.id = r.id""";

    private final Audit audit;
    private final Outbox outbox;

    ChronicleSet(Audit audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    Uni<Void> enter(TableName table, List<Entry> entries) {
        return Multi.createFrom()
                .iterable(entries)
                .group()
                .intoLists()
                .of(SIZE)
                .onItem()
                .transformToUniAndConcatenate(set -> enterSet(table, set).replaceWith(set.size()))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> enterSet(TableName table, List<Entry> set) {
        return lock(table, set).chain(locked -> {
            var records = set.stream()
                    .map(entry ->
                            audit.next(locked.get(entry.aggregate()), entry.act(), StateJson.write(entry.state())))
                    .toList();
            var facts = set.stream()
                    .flatMap(entry ->
                            entry.events().stream().map(event -> outbox.next(locked.get(entry.aggregate()), event)))
                    .toList();
            return new Chronicle.Left(records, facts)
                    .insert()
                    .chain(() -> advance(table, List.copyOf(locked.values())));
        });
    }

    private static Uni<Map<UUID, LockedAggregate>> lock(TableName table, List<Entry> set) {
        UUID[] ids = set.stream().map(Entry::aggregate).distinct().toArray(UUID[]::new);
        return Sql.rows(table.in(LOCK), (Object) ids).map(rows -> {
            Map<UUID, LockedAggregate> locked = new LinkedHashMap<>();
            rows.forEach(row -> locked.put((UUID) row[0], LockedAggregate.of(row)));
            if (locked.size() < ids.length) {
                throw new IllegalStateException(
                        ids.length - locked.size() + " aggregates are not in table " + table.name());
            }
            return locked;
        });
    }

    private static Uni<Void> advance(TableName table, List<LockedAggregate> locked) {
        String rows = Columns.json(locked.stream().map(LockedAggregate::columns).toList());
        return Sql.update(table.in(ADVANCE), rows).replaceWithVoid();
    }
}
