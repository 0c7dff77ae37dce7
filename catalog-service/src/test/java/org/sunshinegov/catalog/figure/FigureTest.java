package org.sunshinegov.catalog.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FigureTest {

    private final AtomicInteger asked = new AtomicInteger();
    private Duration time = Duration.ofDays(-1);
    private final Figure<Integer> figure =
            new Figure<>(() -> Uni.createFrom().item(asked::incrementAndGet), () -> time.toNanos());

    @Test
    void a_figure_is_counted_once_a_minute_however_often_it_is_asked_for() {
        assertThat(now()).isEqualTo(1);
        time = time.plusSeconds(59);
        assertThat(now()).isEqualTo(1);
        time = time.plusSeconds(1);
        assertThat(now()).isEqualTo(2);
        assertThat(now()).isEqualTo(2);
    }

    @Test
    void while_one_counts_the_others_read_what_was_counted_before() {
        List<UniEmitter<? super Integer>> counts = new ArrayList<>();
        Figure<Integer> slow = new Figure<>(() -> Uni.createFrom().<Integer>emitter(counts::add), () -> time.toNanos());
        AtomicReference<Integer> first = new AtomicReference<>();
        AtomicReference<Integer> again = new AtomicReference<>();
        var unused = slow.value().subscribe().with(first::set);
        counts.get(0).complete(7);
        time = time.plusMinutes(2);

        var unusedEither = slow.value().subscribe().with(again::set);

        assertThat(slow.value().await().indefinitely()).isEqualTo(7);
        counts.get(1).complete(8);
        assertThat(first.get()).isEqualTo(7);
        assertThat(again.get()).isEqualTo(8);
        assertThat(slow.value().await().indefinitely()).isEqualTo(8);
        assertThat(counts).hasSize(2);
    }

    @Test
    void a_count_that_failed_is_tried_by_the_next_who_asks() {
        Figure<Integer> failing = new Figure<>(
                () -> asked.incrementAndGet() == 1
                        ? Uni.createFrom().failure(new IllegalStateException("no database"))
                        : Uni.createFrom().item(asked.get()),
                () -> time.toNanos());

        assertThatThrownBy(() -> failing.value().await().indefinitely()).isInstanceOf(IllegalStateException.class);
        assertThat(failing.value().await().indefinitely()).isEqualTo(2);
    }

    private int now() {
        return figure.value().await().indefinitely();
    }
}
