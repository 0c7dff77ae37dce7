package org.sunshinegov.kernel.platform.outbox;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.platform.store.Outage;

/** Keeps a partition of the outbox ready for this month and the next two, so that old months can be moved away whole. */
@Singleton
class OutboxPartitions {

    private static final int BEFORE_ANYTHING_IS_TOLD = 0;

    private final Pool pool;

    OutboxPartitions(Pool pool) {
        this.pool = pool;
    }

    /** A service that has rested for months has no partition for today. */
    void begin(@Observes @Priority(BEFORE_ANYTHING_IS_TOLD) StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::prepare);
    }

    @Scheduled(every = "12h", delayed = "1h")
    Uni<Void> prepareAhead() {
        return Outage.endured("Outbox partitions", prepare());
    }

    Uni<Void> prepare() {
        return pool.query("select prepare_outbox_partitions()").execute().replaceWithVoid();
    }
}
