package org.sunshinegov.assessment.casefact;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.outbox.Telling;

/**
 * From the moment a request was told, just before its commit, to the commit of its fact here: timer
 * {@code sunshine.fact.latency}, which so says rather too much than too little. Real time, as {@code ce_time} is; what is told
 * again counts with its first time.
 */
@Singleton
class FactLatency {

    private static final int[] MILLIS = {1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500, 1000, 5000};

    private final Timer timer;

    FactLatency(MeterRegistry registry) {
        this.timer = Timer.builder("sunshine.fact.latency")
                .description("From RequestSubmitted being told to its fact being committed")
                .serviceLevelObjectives(
                        IntStream.of(MILLIS).mapToObj(Duration::ofMillis).toArray(Duration[]::new))
                .register(registry);
    }

    /** A fact of a transaction that fails is not counted; it comes again. */
    void since(Heard heard) {
        Telling.afterCommit(() -> timer.record(Duration.between(heard.time(), Instant.now())));
    }
}
