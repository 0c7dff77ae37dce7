package org.sunshinegov.kernel.platform.time;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.store.Outage;

/** Looks every few seconds for work that has fallen due, and at once when business time is moved. */
@Singleton
public class Timers {

    private static final Logger LOG = Logger.getLogger(Timers.class);

    private final BusinessClock clock;
    private final List<DueWork> works;

    Timers(BusinessClock clock, @All List<DueWork> works) {
        this.clock = clock;
        this.works = works;
    }

    @Scheduled(every = "{sunshine.timers.every:20s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        return run();
    }

    /** Ends when everything due has been done; what fails is left to the next tick and does not keep the rest from running. */
    public Uni<Void> run() {
        return Multi.createFrom()
                .iterable(works)
                .onItem()
                .transformToUniAndConcatenate(work -> Uni.createFrom()
                        .deferred(() -> work.runDue(clock.instant()))
                        .replaceWith(true)
                        .onFailure()
                        .recoverWithItem(failure -> failed(work, failure)))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static boolean failed(DueWork work, Throwable failure) {
        if (Outage.ofConnection(failure)) {
            LOG.warnf("%s waits for the database: %s", work.getClass().getSimpleName(), failure.getMessage());
            return false;
        }
        LOG.errorf(
                failure,
                "%s failed and is tried again at the next tick",
                work.getClass().getSimpleName());
        return false;
    }
}
