package org.sunshinegov.kernel.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.sample.Applied;
import org.sunshinegov.kernel.platform.sample.House;
import org.sunshinegov.kernel.platform.sample.Notes;

/** Prints, and does not judge, how long a fact takes from commit to hearer, in one process on a machine that tests. */
@QuarkusTest
class LatencyIT {

    private static final Logger LOG = Logger.getLogger(LatencyIT.class);
    private static final int FACTS = 300;

    @Inject
    House house;

    @Inject
    Notes notes;

    @Inject
    Applied applied;

    /** The first round warms up. */
    @Test
    void every_fact_of_a_steady_stream_is_heard_once() {
        for (int round = 1; round <= 3; round++) {
            tellAndHear(round);
        }
    }

    private void tellAndHear(int round) {
        Map<UUID, Instant> committed = new ConcurrentHashMap<>();
        Instant start = Instant.now();
        for (int i = 0; i < FACTS; i++) {
            UUID id = UUID.randomUUID();
            var unused = house.start(() -> notes.file(id, "words")).thenRun(() -> committed.put(id, Instant.now()));
            LockSupport.parkNanos(10_000_000);
        }
        house.await("all committed", () -> committed.size() == FACTS);
        house.await("all heard", () -> applied.heardAt.keySet().containsAll(committed.keySet()));

        List<Long> millis = committed.entrySet().stream()
                .map(fact -> Duration.between(fact.getValue(), applied.heardAt.get(fact.getKey()))
                        .toMillis())
                .sorted()
                .toList();
        LOG.infof(
                "round %d, %d facts in %d ms: commit to hearer p50 %d ms, p95 %d ms, p99 %d ms",
                round,
                FACTS,
                Duration.between(start, Instant.now()).toMillis(),
                millis.get(FACTS / 2),
                millis.get(FACTS * 95 / 100),
                millis.get(FACTS * 99 / 100));
        assertThat(house.count("select count(*) from applied where aggregate = any($1)", (Object)
                        committed.keySet().toArray(UUID[]::new)))
                .isEqualTo(FACTS);
    }
}
