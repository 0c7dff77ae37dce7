package org.sunshinegov.kernel.platform.inbox;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.store.Outage;

/** Looks for parked facts whose turn has come: what they rest on was heard, they failed, or the service ended before it took them. */
@Singleton
class Parked {

    private static final Logger LOG = Logger.getLogger(Parked.class);

    private final Inbox inbox;
    private final Positions positions;

    Parked(Inbox inbox, Positions positions) {
        this.inbox = inbox;
        this.positions = positions;
    }

    /** Of an outage the others tell: this one looks each second. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> drainEarly() {
        return inbox.drainEarly().onFailure(Outage::ofConnection).recoverWithNull();
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> drain() {
        return Outage.endured(
                "Parked facts",
                positions
                        .forgetAllPassed()
                        .chain(inbox::drainAll)
                        .chain(positions::waitingForLong)
                        .invoke(Parked::sayWaiting)
                        .replaceWithVoid());
    }

    private static void sayWaiting(long facts) {
        if (facts > 0) {
            LOG.errorf(
                    "%d facts have waited parked for minutes for what they rest on, as a certificate for the key that signed"
                            + " it; see that its teller is up, and let it retell",
                    facts);
        }
    }
}
