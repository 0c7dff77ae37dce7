package org.sunshinegov.kernel.platform.outbox;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;

/** Keeps a partition of the outbox ready for this month and the next two, so that old months can be moved away whole. */
@Singleton
class OutboxPartitions {

    private final Pool pool;

    OutboxPartitions(Pool pool) {
        this.pool = pool;
    }

    @Scheduled(every = "12h", delayed = "1h")
    Uni<Void> prepare() {
        return pool.query("select prepare_outbox_partitions()").execute().replaceWithVoid();
    }
}
