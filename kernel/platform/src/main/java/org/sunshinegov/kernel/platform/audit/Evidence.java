package org.sunshinegov.kernel.platform.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The chain of one aggregate as it leaves the service, and its check without one. */
@Singleton
public class Evidence {

    private final Pool pool;

    Evidence(Pool pool) {
        this.pool = pool;
    }

    /** From the first link on. Whoever asks has been allowed to see the aggregate. */
    public Uni<List<AuditLink>> of(UUID aggregate) {
        return Verification.rows(pool, "where aggregate_id = $1 order by number", Tuple.of(aggregate))
                .map(rows -> rows.stream().map(AuditLink::of).toList());
    }

    /** Whether the links, of one aggregate and in their order, make a chain; where it ends they cannot say. */
    public static Verified verified(List<AuditLink> links) {
        Walk walk = new Walk();
        links.forEach(link -> walk.step(link.row()));
        return walk.verified();
    }
}
