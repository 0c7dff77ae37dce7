package org.sunshinegov.kernel.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.platform.store.Outage;

/** Forgets keys after 24 hours. */
@Singleton
class IdempotencySweep {

    private final Pool pool;

    IdempotencySweep(Pool pool) {
        this.pool = pool;
    }

    @Scheduled(every = "1h")
    Uni<Void> sweep() {
        return Outage.endured(
                "Idempotency keys",
                pool.query("delete from idempotency_key where created_at < now() - interval '24 hours'")
                        .execute()
                        .replaceWithVoid());
    }
}
