package org.sunshinegov.kernel.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimersTest {

    private final List<String> done = new ArrayList<>();

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

    private static void run(DueWork... works) {
        new Timers(new BusinessClock(false, Optional.empty()), List.of(works))
                .run()
                .await()
                .indefinitely();
    }
}
