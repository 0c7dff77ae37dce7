package org.sunshinegov.kernel.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.net.ConnectException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {

    /** Away: a round ends with its first question. */
    private static final class Database extends Pool {

        private int rounds;

        Database() {
            super((io.vertx.sqlclient.Pool) null);
        }

        @Override
        public <T> Uni<T> withTransaction(Function<SqlConnection, Uni<T>> work) {
            rounds++;
            return Uni.createFrom().failure(new ConnectException("Connection refused"));
        }
    }

    private final Database database = new Database();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final OutboxRelay relay = new OutboxRelay(null, database, null, meters);

    @Test
    void what_is_told_while_the_service_starts_waits_for_the_bus() {
        relay.wake();
        relay.poll();

        assertThat(database.rounds).isZero();
        assertThat(wakes()).isEqualTo(3);
        relay.begin(new StartupEvent());
        assertThat(database.rounds).isEqualTo(1);
    }

    @Test
    void a_round_that_found_no_database_is_made_again_at_the_next_wake() {
        relay.begin(new StartupEvent());
        assertThat(wakes()).isZero();

        relay.wake();

        assertThat(database.rounds).isEqualTo(2);
        assertThat(wakes()).isZero();
    }

    private double wakes() {
        return meters.get("sunshine.outbox.wakes").gauge().value();
    }
}
