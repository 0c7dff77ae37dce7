package org.sunshinegov.kernel.platform.reference;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.platform.store.Sql;

/** The whole documents the district has published, by kind and key; a newer one takes the place of the older. */
@Singleton
public class ReferenceDocuments {

    private static final String KEEP = """
            insert into reference_document as d (kind, key, version, document) values ($1, $2, $3, $4)
            on conflict (kind, key) do update set version = excluded.version, document = excluded.document
            where d.version < excluded.version""";

    private final Pool pool;

    ReferenceDocuments(Pool pool) {
        this.pool = pool;
    }

    /** In the current transaction. */
    public Uni<Void> keep(String kind, String key, long version, String document) {
        return Sql.update(KEEP, kind, key, version, document).replaceWithVoid();
    }

    /** In the current transaction. */
    Uni<Void> forget(String kind, String key) {
        return Sql.update("delete from reference_document where kind = $1 and key = $2", kind, key)
                .replaceWithVoid();
    }

    /** Document by key. */
    public Uni<Map<String, String>> all(String kind) {
        return pool.preparedQuery("select key, document from reference_document where kind = $1")
                .execute(Tuple.of(kind))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getString("key"), row -> row.getString("document"))));
    }
}
