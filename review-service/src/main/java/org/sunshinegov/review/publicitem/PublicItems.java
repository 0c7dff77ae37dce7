package org.sunshinegov.review.publicitem;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
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

    private static final String WITHDRAW = "delete from public_item where item_id = $1";

    /** An item's parts stand in the review that ended with its certificate. */
    private static final String DIGESTS = """
            select p.index_number,
                   array(select part ->> 'sha256' from jsonb_array_elements(r.content #> '{materials,all}') part) digests
            from public_item p left join confidentiality_review r on r.certificate = p.certificate
            where p.index_number = any ($1)""";

    private final Pool pool;

    PublicItems(Pool pool) {
        this.pool = pool;
    }

    /** By index number: the SHA-256 digests of everything that is public under it. What is not public is absent. */
    public Uni<Map<String, Set<String>>> digests(Collection<String> indexNumbers) {
        return pool.preparedQuery(DIGESTS)
                .execute(Tuple.of(indexNumbers.toArray(String[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(toMap(
                                row -> row.getString("index_number"),
                                row -> Set.copyOf(Arrays.asList(row.getArrayOfStrings("digests"))))));
    }

    Uni<Void> publish(UUID itemId, String indexNumber, String certificate) {
        return Sql.update(PUBLISH, itemId, indexNumber, certificate).replaceWithVoid();
    }

    Uni<Void> withdraw(UUID itemId) {
        return Sql.update(WITHDRAW, itemId).replaceWithVoid();
    }
}
