package org.sunshinegov.review.publicitem;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.platform.store.Sql;

/** The items that are public now, and the digests of what their certificates cover; a withdrawn one is not among them. */
@Singleton
public class PublicItems {

    private static final String PUBLISH = """
            insert into public_item (item_id, index_number, certificate) values ($1, $2, $3)
            on conflict (item_id) do update
                set index_number = excluded.index_number, certificate = excluded.certificate""";

    private static final String HOLD =
            "select item_id from public_item where item_id = any(cast($1 as uuid[])) order by item_id for share";

    private static final String WITHDRAW = "delete from public_item where item_id = $1";

    /** An item's parts stand in the review that ended with its certificate. */
    private static final String NAMED = """
            select p.item_id, p.index_number,
                   array(select part ->> 'sha256' from jsonb_array_elements(r.content #> '{materials,all}') part) digests
            from public_item p left join confidentiality_review r on r.certificate = p.certificate
            where p.index_number = any ($1)""";

    private final Pool pool;

    PublicItems(Pool pool) {
        this.pool = pool;
    }

    /** {@code digests}: SHA-256 of everything that is public under its index number. */
    public record PublicItem(UUID id, Set<String> digests) {}

    /** By index number. What is not public is absent. */
    public Uni<Map<String, PublicItem>> named(Collection<String> indexNumbers) {
        return pool.preparedQuery(NAMED)
                .execute(Tuple.of(indexNumbers.toArray(String[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(toMap(row -> row.getString("index_number"), PublicItems::item)));
    }

    private static PublicItem item(Row row) {
        return new PublicItem(row.getUUID("item_id"), Set.copyOf(Arrays.asList(row.getArrayOfStrings("digests"))));
    }

    /** Whether all of them are public still, and they stay so until the transaction ends: a withdrawal waits for it. */
    public Uni<Boolean> hold(Set<UUID> items) {
        return Sql.rows(HOLD, (Object) items.toArray(UUID[]::new)).map(held -> held.size() == items.size());
    }

    Uni<Void> publish(UUID itemId, String indexNumber, String certificate) {
        return Sql.update(PUBLISH, itemId, indexNumber, certificate).replaceWithVoid();
    }

    public Uni<Void> withdraw(UUID itemId) {
        return Sql.update(WITHDRAW, itemId).replaceWithVoid();
    }
}
