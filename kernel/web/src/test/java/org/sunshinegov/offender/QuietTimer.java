package org.sunshinegov.offender;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import org.sunshinegov.kernel.platform.store.Outage;

/** Endures that the database is away; a file that is not there too. */
public class QuietTimer {

    @Scheduled(every = "{sunshine.offender.every:off}")
    Uni<Void> look() {
        return Outage.endured("Look", Uni.createFrom().voidItem());
    }

    @Scheduled(every = "{sunshine.offender.every:off}")
    Uni<Void> lookForFiles() {
        return Uni.createFrom().voidItem().onFailure(Outage::isOne).recoverWithNull();
    }
}
