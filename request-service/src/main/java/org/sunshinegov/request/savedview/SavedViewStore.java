package org.sunshinegov.request.savedview;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Everybody's own views; nobody sees another's. */
@Singleton
public class SavedViewStore {

    private static final int LIMIT = 30;
    private static final int NAME_LIMIT = 30;

    private final Pool pool;

    SavedViewStore(Pool pool) {
        this.pool = pool;
    }

    public Uni<List<SavedView>> of(UUID personId) {
        return pool.preparedQuery("select id, name, query from saved_view where person_id = $1 order by name")
                .execute(Tuple.of(personId))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new SavedView(row.getUUID("id"), row.getString("name"), row.getString("query")))
                        .toList());
    }

    /** A name that is there already gets the new filters. */
    public Uni<Void> save(UUID personId, String name, String query, Instant at) {
        String given = name == null ? "" : name.strip();
        if (given.isEmpty() || given.length() > NAME_LIMIT) {
            throw Refusal.invalidFields(Map.of(
                    "name",
                    given.isEmpty()
                            ? FieldFault.missing()
                            : new FieldFault("不能超过" + NAME_LIMIT + "字", "at most " + NAME_LIMIT + " characters")));
        }
        return pool.preparedQuery("""
                        insert into saved_view (id, person_id, name, query, created_at)
                        select $1, $2, $3, $4, $5 where (select count(*) from saved_view where person_id = $2) < $6
                            or exists (select from saved_view where person_id = $2 and name = $3)
                        on conflict (person_id, name) do update set query = excluded.query""")
                .execute(Tuple.of(UUID.randomUUID(), personId, given, query, at.atOffset(ZoneOffset.UTC), LIMIT))
                .invoke(rows -> {
                    if (rows.rowCount() == 0) {
                        throw Refusal.conflict(
                                "too-many-views", "最多保存" + LIMIT + "个视图。", "At most " + LIMIT + " views are kept.");
                    }
                })
                .replaceWithVoid();
    }

    /** One that is not his own is none. */
    public Uni<Void> remove(UUID personId, UUID id) {
        return pool.preparedQuery("delete from saved_view where id = $1 and person_id = $2")
                .execute(Tuple.of(id, personId))
                .replaceWithVoid();
    }
}
