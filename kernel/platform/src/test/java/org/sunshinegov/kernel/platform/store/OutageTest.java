package org.sunshinegov.kernel.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.ConnectException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutageTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    @Test
    void a_database_that_cannot_be_reached_or_ends_or_starts_is_an_outage() {
        for (Throwable away : List.of(
                new ConnectException("Connection refused"),
                new ClosedChannelException(),
                ClosedConnectionException.INSTANCE,
                new NoStackTraceThrowable("Connection is not active now, current status: CLOSED"),
                new PgException("the database system is starting up", "FATAL", "57P03", null))) {
            assertThat(Outage.ofConnection(new CompletionException(away))).isTrue();
            assertThat(Outage.isOne(new CompletionException(away))).isTrue();
        }
    }

    @Test
    void a_file_that_is_not_there_is_waited_for_by_facts_and_is_somebodys_business_everywhere_else() {
        assertThat(Outage.isOne(new NoSuchFileException("document"))).isTrue();
        assertThat(Outage.ofConnection(new NoSuchFileException("document"))).isFalse();
    }

    @Test
    void what_the_database_refuses_is_no_outage() {
        assertThat(Outage.isOne(new PgException("duplicate key", "ERROR", "23505", null)))
                .isFalse();
    }

    @Test
    void what_cannot_be_done_without_waits_out_an_outage() {
        AtomicInteger tries = new AtomicInteger();
        Uni<Integer> back = Uni.createFrom().item(tries::incrementAndGet).invoke(Unchecked.consumer(nth -> {
            if (nth < 3) {
                throw new ConnectException("refused");
            }
        }));

        assertThat(Outage.waitedOut("The start", Duration.ofMinutes(1), back)
                        .await()
                        .atMost(Duration.ofSeconds(10)))
                .isEqualTo(3);
    }

    @Test
    void it_waits_no_longer_than_it_may_and_for_nothing_but_an_outage() {
        Uni<Void> away = Uni.createFrom().failure(new ConnectException("refused"));
        AtomicInteger tries = new AtomicInteger();
        Uni<Void> broken = Uni.createFrom().deferred(() -> {
            tries.incrementAndGet();
            return Uni.createFrom().failure(new IllegalStateException("a fault"));
        });

        assertThatThrownBy(() -> Outage.waitedOut("The start", Duration.ofMillis(500), away)
                        .await()
                        .atMost(Duration.ofSeconds(10)))
                .rootCause()
                .hasMessage("refused");
        assertThatThrownBy(() -> Outage.waitedOut("The start", Duration.ofMinutes(1), broken)
                        .await()
                        .atMost(AT_ONCE))
                .hasMessage("a fault");
        assertThat(tries).hasValue(1);
    }

    @Test
    void a_timers_work_endures_an_outage_and_nothing_else() {
        var unused = Outage.endured(
                        "Work", Uni.createFrom().failure(new CompletionException(new ConnectException("refused"))))
                .await()
                .atMost(AT_ONCE);
        assertThatThrownBy(() -> Outage.endured("Work", Uni.createFrom().failure(new IllegalStateException("a fault")))
                        .await()
                        .atMost(AT_ONCE))
                .hasMessage("a fault");
    }
}
