package org.sunshinegov.assessment.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.PreparedQuery;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.assessment.TestInbox;
import org.sunshinegov.assessment.TestRegister;
import org.sunshinegov.assessment.Told;
import org.sunshinegov.assessment.watch.model.Period;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;

@QuarkusTest
@WithTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "assessment"))
@WithTestResource(TestKeys.class)
class StatementsIT {

    @Inject
    TestRegister register;

    @Inject
    TestInbox inbox;

    @Inject
    Pool pool;

    @Inject
    BusinessClock clock;

    @Test
    void a_list_and_a_board_take_the_same_statements_at_10_and_at_100() {
        UUID unit = register.unit();
        for (int i = 0; i < 101; i++) {
            UUID below = i < 20 ? register.unitBelow(unit) : unit;
            inbox.hear("request-service", Told.submitted(UUID.randomUUID(), below, LocalDate.of(2025, 1, 1)));
        }
        Scope reader = Readers.of(Role.DRAFTER, unit);
        CountingPool counting = new CountingPool(pool);
        WatchQueries queries = new WatchQueries(counting, clock);

        var ten = queries.cases(reader, Readers.cases(Figure.OPEN, unit, "2025", 10))
                .await()
                .indefinitely();
        assertThat(counting.statements()).isEqualTo(2);
        var hundred = queries.cases(reader, Readers.cases(Figure.OPEN, unit, "2025", 100))
                .await()
                .indefinitely();
        assertThat(counting.statements()).isEqualTo(2);
        var board = queries.board(reader, unit, Period.of("2025")).await().indefinitely();
        assertThat(counting.statements()).isEqualTo(1);

        assertThat(ten.items()).hasSize(10);
        assertThat(hundred.items()).hasSize(100);
        assertThat(hundred.next()).isNotNull();
        assertThat(board.units()).hasSize(21);
    }

    private static final class CountingPool extends Pool {
        private int statements;

        CountingPool(Pool pool) {
            super(pool.getDelegate());
        }

        @Override
        public PreparedQuery<RowSet<Row>> preparedQuery(String sql) {
            statements++;
            return super.preparedQuery(sql);
        }

        /** Since the last time it was asked. */
        int statements() {
            int counted = statements;
            statements = 0;
            return counted;
        }
    }
}
