package org.sunshinegov.kernel.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.sample.ForgetfulWork;
import org.sunshinegov.kernel.platform.sample.House;
import org.sunshinegov.kernel.platform.sample.Notes;

@QuarkusTest
class ClockRouteIT {

    @Inject
    House house;

    @Inject
    Notes notes;

    @Inject
    BusinessClock clock;

    @Inject
    ForgetfulWork work;

    @Test
    void business_time_is_moved_and_shown() {
        LocalDateTime soon = clock.now().plusSeconds(5).withNano(0);

        JsonObject moved = house.manage("PUT", "/q/clock", time(soon));

        assertThat(LocalDateTime.parse(moved.getString("now"))).isAfterOrEqualTo(soon);
        assertThat(moved.getBoolean("movable")).isTrue();
    }

    @Test
    void it_is_moved_but_not_done_while_something_due_is_left_undone() {
        work.forgetting(() -> assertThat(
                        house.manage("PUT", "/q/clock", time(clock.now().plusSeconds(5))))
                .isEqualTo(new JsonObject("""
                        {"code":"clock-work-undone","undone":["ForgetfulWork"],
                         "title":"业务时间已调整，但有到期事项未办完，稍后自动重试，原因见日志。",
                         "titleEn":"Business time was moved, but something due is left undone; it is tried again, the log says why."}""")));
    }

    @Test
    void it_answers_when_what_was_told_is_on_the_bus() {
        UUID id = UUID.randomUUID();
        house.holding("select pg_advisory_xact_lock(x'53756E7368696E65'::bit(64)::bigint)", relay -> {
            house.run(() -> notes.file(id, "words"));
            CompletableFuture<JsonObject> moved = CompletableFuture.supplyAsync(
                    () -> house.manage("PUT", "/q/clock", time(clock.now().plusSeconds(5))));
            house.await("the relay and the clock wait", () -> house.count("""
                    select count(*) from pg_stat_activity
                    where datname = current_database() and wait_event = 'advisory'""") > 1);
            relay.query("rollback").executeAndAwait();

            assertThat(moved.join().getBoolean("movable")).isTrue();
            assertThat(house.count("select count(*) from outbox where subject = $1 and sent_at is null", id))
                    .isZero();
        });
    }

    @Test
    void what_it_does_not_understand_and_what_is_over_is_refused() {
        assertThat(house.manage("PUT", "/q/clock", "{\"now\":\"tomorrow\"}").getString("code"))
                .isEqualTo("clock-unreadable");
        assertThat(house.manage("PUT", "/q/clock", time(clock.now().minusDays(1)))
                        .getString("code"))
                .isEqualTo("clock-only-forward");
    }

    private static String time(LocalDateTime now) {
        return new JsonObject().put("now", now.toString()).encode();
    }
}
