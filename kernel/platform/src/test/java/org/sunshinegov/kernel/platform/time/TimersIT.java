package org.sunshinegov.kernel.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.sample.House;

@QuarkusTest
class TimersIT {

    @Inject
    House house;

    @Inject
    Pool pool;

    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    private final DueWork good = now -> Uni.createFrom().voidItem().invoke(() -> done.add("good"));

    @Test
    void work_that_fails_does_not_keep_the_rest_from_running() {
        run(now -> Uni.createFrom().failure(new IllegalStateException("broken")), good);

        assertThat(done).containsExactly("good");
    }

    @Test
    void nor_does_work_that_cannot_even_begin() {
        run(
                now -> {
                    throw new IllegalStateException("no such policy");
                },
                good);

        assertThat(done).containsExactly("good");
    }

    @Test
    void two_who_look_at_once_take_turns() {
        List<DueWork> works = List.of(now -> Uni.createFrom()
                .voidItem()
                .invoke(() -> done.add("begun"))
                .onItem()
                .delayIt()
                .by(Duration.ofMillis(200))
                .invoke(() -> done.add("ended")));

        house.run(() -> Uni.join()
                .all(timers(works).run(), timers(works).run())
                .andFailFast()
                .replaceWithVoid());

        assertThat(done).containsExactly("begun", "ended", "begun", "ended");
    }

    @Test
    void a_tick_leaves_it_to_the_run_that_goes_on() {
        house.holding("select pg_advisory_lock(x'54696D657273'::bit(48)::bigint)", other -> {
            house.run(() -> timers(List.of(good)).tick());
            assertThat(done).isEmpty();
            other.query("select pg_advisory_unlock_all()").executeAndAwait();
        });

        house.run(() -> timers(List.of(good)).tick());

        assertThat(done).containsExactly("good");
    }

    private void run(DueWork... works) {
        house.run(() -> timers(List.of(works)).run());
    }

    private Timers timers(List<DueWork> works) {
        return new Timers(new BusinessClock(false, Optional.empty()), pool, works);
    }
}
