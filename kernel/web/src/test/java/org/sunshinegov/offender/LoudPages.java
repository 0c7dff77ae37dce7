package org.sunshinegov.offender;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import org.sunshinegov.kernel.platform.identity.Scope;

/** A page that opens a transaction, and one of its two reads is in nobody's scope. */
public record LoudPages(Pool pool, LoudQueries queries) {

    Uni<Void> write() {
        return pool.withTransaction(connection -> Uni.createFrom().voidItem());
    }

    Uni<String> read(Scope scope) {
        return queries.all().chain(all -> queries.of(scope));
    }
}
