package org.sunshinegov.kernel.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StaleStateException;
import org.junit.jupiter.api.Test;

class OneByOneTest {

    private final List<String> done = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    @Test
    void one_that_fails_or_throws_keeps_no_other_waiting_and_is_said_and_the_whole_is_not_done() {
        assertThatThrownBy(() -> work(Uni.createFrom().item(List.of("first", "failing", "throwing", "last"))))
                .isInstanceOf(LeftUndone.class)
                .hasMessage("2 of what was due could not be done");

        assertThat(done).containsExactly("first", "last");
        assertThat(failed).containsExactly("failing: failed", "throwing: thrown");
    }

    @Test
    void a_database_that_is_away_is_said_once_and_not_of_each() {
        assertThatThrownBy(() -> work(Uni.createFrom().item(List.of("first", "away", "last"))))
                .hasRootCauseInstanceOf(ConnectException.class);

        assertThat(done).containsExactly("first");
        assertThat(failed).isEmpty();
    }

    @Test
    void a_lost_race_is_nobodys_failing_and_leaves_the_one_to_the_next_tick() {
        assertThatThrownBy(() -> work(Uni.createFrom().item(List.of("first", "raced", "last"))))
                .hasMessage("1 of what was due could not be done");

        assertThat(done).containsExactly("first", "last");
        assertThat(failed).isEmpty();
    }

    @Test
    void nothing_due_is_nothing_done() {
        work(Uni.createFrom().item(List.of()));

        assertThat(done).isEmpty();
        assertThat(failed).isEmpty();
    }

    @Test
    void what_is_due_cannot_be_asked_and_that_is_the_tick_s_own_failure() {
        Uni<List<String>> broken = Uni.createFrom().failure(new IllegalStateException("no database"));

        assertThatThrownBy(() -> work(broken)).hasMessage("no database");
    }

    private void work(Uni<List<String>> due) {
        var unused = OneByOne.work(due, this::done, (one, failure) -> failed.add(one + ": " + failure.getMessage()))
                .await()
                .indefinitely();
    }

    private Uni<Void> done(String one) {
        if (one.equals("throwing")) {
            throw new IllegalStateException("thrown");
        }
        if (one.equals("failing")) {
            return Uni.createFrom().failure(new IllegalStateException("failed"));
        }
        if (one.equals("away")) {
            return Uni.createFrom().failure(new ConnectException("Connection refused"));
        }
        if (one.equals("raced")) {
            return Uni.createFrom().failure(new StaleStateException("no row"));
        }
        return Uni.createFrom().item(one).invoke(done::add).replaceWithVoid();
    }
}
