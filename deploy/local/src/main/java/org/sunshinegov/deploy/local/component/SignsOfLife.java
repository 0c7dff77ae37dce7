package org.sunshinegov.deploy.local.component;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says again and again what is waited for, until it is closed. */
public record SignsOfLife(ScheduledExecutorService thread) implements AutoCloseable {
    public static final Duration USUAL = Duration.ofSeconds(5);

    public static SignsOfLife every(Duration pause, Runnable sign) {
        var thread = Executors.newSingleThreadScheduledExecutor();
        var unused = thread.scheduleAtFixedRate(sign, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return new SignsOfLife(thread);
    }

    @Override
    public void close() {
        var unused = thread.shutdownNow();
    }
}
