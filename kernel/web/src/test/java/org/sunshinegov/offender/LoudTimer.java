package org.sunshinegov.offender;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/** Fails with the database. */
public class LoudTimer {

    @Scheduled(every = "{sunshine.offender.every:off}")
    Uni<Void> look() {
        return Uni.createFrom().voidItem();
    }
}
