package org.sunshinegov.kernel.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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
    void work_that_fails_does_not_keep_the_rest_from_running_and_is_named() {
        assertThat(run(new Broken(99), good)).containsExactly("Broken");

        assertThat(done).containsExactly("good", "good", "good");
    }

    @Test
    void a_lost_race_is_not_named() {
        assertThat(run(new Broken(2), good)).isEmpty();

        assertThat(done).containsExactly("good", "good", "good");
    }

    @Test
    void what_left_something_undone_is_named_like_what_failed() {
        assertThat(run(new Partly())).containsExactly("Partly");
    }

    @Test
    void nor_does_work_that_cannot_even_begin() {
        assertThat(run(
                        now -> {
                            throw new IllegalStateException("no such policy");
                        },
                        good))
                .hasSize(1);

        assertThat(done).contains("good");
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

        var unused = house.run(
                () -> Uni.join().all(timers(works).run(), timers(works).run()).andFailFast());

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

    private List<String> run(DueWork... works) {
        return house.run(() -> timers(List.of(works)).run());
    }

    private Timers timers(List<DueWork> works) {
        return new Timers(new BusinessClock(false, Optional.empty()), pool, works);
    }

    /** Fails so many times. */
    private static final class Broken implements DueWork {

        private int times;

        Broken(int times) {
            this.times = times;
        }

        @Override
        public Uni<Void> runDue(Instant now) {
            return times-- > 0
                    ? Uni.createFrom().failure(new IllegalStateException("broken"))
                    : Uni.createFrom().voidItem();
        }
    }

    private static final class Partly implements DueWork {

        @Override
        public Uni<Void> runDue(Instant now) {
            return OneByOne.work(
                    Uni.createFrom().item(List.of("one")),
                    one -> Uni.createFrom().failure(new IllegalStateException("broken")),
                    (one, failure) -> {});
        }
    }
}
