package org.sunshinegov.deploy.load;

import java.time.Duration;

/**
 * One part killed and started again. Times are of {@link System#nanoTime}.
 *
 * @param ready when it answered again
 * @param fact when the first fact of a filing made after the kill stood in assessment-service
 */
record Kill(String part, long at, long ready, long fact) {

    Duration toReady() {
        return Duration.ofNanos(ready - at);
    }

    Duration toFact() {
        return Duration.ofNanos(fact - at);
    }
}
