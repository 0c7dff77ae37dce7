package org.sunshinegov.kernel.platform.reference;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.sunshinegov.kernel.platform.store.Outage;

/**
 * Reads what the service must know of the district before it does anything: with the calendar, the policies or the keys of
 * its release alone it would set dates nobody has to keep and send back what was reviewed.
 */
@Singleton
class ReferenceMemory {

    /** Quarkus starts the timers at 0, the bus at 1000, and answers when all that begins with the start has ended. */
    private static final int BEFORE_TIMERS_AND_BUS = -1_000;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ReferenceDocuments documents;
    private final List<Remembers> memories;
    private volatile boolean upToDate;

    ReferenceMemory(ReferenceDocuments documents, @All List<Remembers> memories) {
        this.documents = documents;
        this.memories = memories;
    }

    void begin(@Observes @Priority(BEFORE_TIMERS_AND_BUS) StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> Outage.waitedOut("The start", PATIENCE, read()));
    }

    /** Several replicas agree within ten seconds, whichever of them heard. */
    @Scheduled(every = "10s", delayed = "10s")
    Uni<Void> refresh() {
        return Outage.endured("Reference documents", read());
    }

    /** Whether the last that could be read was taken over whole. */
    boolean upToDate() {
        return upToDate;
    }

    /** What cannot be taken over of one kind keeps no other from being read. */
    private Uni<Void> read() {
        return Uni.join()
                .all(memories.stream().map(this::read).toList())
                .usingConcurrencyOf(1)
                .andCollectFailures()
                .onItemOrFailure()
                .invoke((read, failure) -> upToDate = failure == null || upToDate && Outage.isOne(failure))
                .replaceWithVoid();
    }

    private Uni<Void> read(Remembers memory) {
        return documents
                .all(memory.kind())
                .invoke(memory::remember)
                .onFailure(failure -> !Outage.isOne(failure))
                .transform(failure -> new IllegalStateException(
                        "This release cannot take over the district's documents of kind %s; start the release that kept them, or one that reads them"
                                .formatted(memory.kind()),
                        failure))
                .replaceWithVoid();
    }
}
