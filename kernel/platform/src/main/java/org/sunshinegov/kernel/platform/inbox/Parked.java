package org.sunshinegov.kernel.platform.inbox;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.store.Outage;

/** Looks now and then for parked facts whose turn has come: they failed, or the service ended before it took them. */
@Singleton
class Parked {

    private static final Logger LOG = Logger.getLogger(Parked.class);

    private final Inbox inbox;
    private final Positions positions;

    Parked(Inbox inbox, Positions positions) {
        this.inbox = inbox;
        this.positions = positions;
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> drain() {
        return positions
                .forgetAllPassed()
                .chain(inbox::drainAll)
                .onFailure(Outage::isOne)
                .recoverWithItem(outage -> {
                    LOG.warnf("Parked facts wait, the database cannot be reached: %s", outage.getMessage());
                    return null;
                });
    }
}
