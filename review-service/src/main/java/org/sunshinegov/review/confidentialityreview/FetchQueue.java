package org.sunshinegov.review.confidentialityreview;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.platform.identity.Scope;

/** Whose parts are to be fetched next, in real time: business time may stand still or jump. */
@Singleton
class FetchQueue {

    /** A taken review is not taken again for five minutes, so replicas do not fetch it twice. */
    private static final String TAKE = """
            update confidentiality_review r set next_fetch_at = now() + interval '5 minutes', fetch_trouble = null
            where id in (select id from confidentiality_review where state = 'GATHERING' and next_fetch_at <= now()
                         order by next_fetch_at limit 4 for update skip locked)
            returning id""";

    /** 2, 4, 8 … seconds, at most ten minutes. */
    private static final String LATER = """
            update confidentiality_review set fetch_tries = fetch_tries + 1, fetch_trouble = $2,
                next_fetch_at = now() + least(interval '10 minutes', interval '2 seconds' * power(2, least(fetch_tries, 10)))
            where id = $1""";

    private static final String AGAIN =
            "update confidentiality_review set next_fetch_at = now() + interval '2 seconds' where id = $1";

    private final Pool pool;

    FetchQueue(Pool pool) {
        this.pool = pool;
    }

    Uni<List<UUID>> take(Scope self) {
        requireSelf(self);
        return pool.query(TAKE).execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getUUID("id"))
                .toList());
    }

    Uni<Void> later(UUID review, String trouble, Scope self) {
        requireSelf(self);
        return pool.preparedQuery(LATER).execute(Tuple.of(review, trouble)).replaceWithVoid();
    }

    /** What hindered it was nothing of this review's, and counts for nothing. */
    Uni<Void> again(UUID review, Scope self) {
        requireSelf(self);
        return pool.preparedQuery(AGAIN).execute(Tuple.of(review)).replaceWithVoid();
    }

    private static void requireSelf(Scope scope) {
        if (scope.kind() != Scope.Kind.SELF) {
            throw new IllegalArgumentException("only the service itself fetches");
        }
    }
}
