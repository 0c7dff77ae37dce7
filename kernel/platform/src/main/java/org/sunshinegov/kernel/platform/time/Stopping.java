package org.sunshinegov.kernel.platform.time;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** A service that goes down begins nothing any more: its database is gone before its scheduler, and an ordinary stop is no fault. */
@Singleton
class Stopping {

    private final Scheduler scheduler;

    Stopping(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void stop(@Observes ShutdownEvent down) {
        scheduler.pause();
    }
}
