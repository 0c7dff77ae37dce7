package org.sunshinegov.kernel.platform.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.sample.House;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.Transactions;

@QuarkusTest
class RegisterIT {

    /** More than there are connections. */
    private static final int AT_ONCE = 40;

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    @Inject
    House house;

    @Inject
    Transactions transactions;

    @Inject
    Register register;

    private final UUID unit = UUID.randomUUID();

    @Test
    void as_many_transactions_as_there_are_connections_ask_the_register_and_do_not_wait_for_each_other() {
        registered();

        List<CompletableFuture<String>> asked = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> house.start(() -> transactions.run(() -> Sql.rows("select 1")
                        .chain(() -> register.organisation(unit))
                        .chain(found ->
                                register.officers(unit, Role.DRAFTER, TODAY).replaceWith(found.nameZh())))))
                .toList();

        assertThat(CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)))
                .succeedsWithin(Duration.ofSeconds(20));
        assertThat(asked).allSatisfy(one -> assertThat(one).isCompletedWithValue("某局"));
    }

    @Test
    void what_a_transaction_has_written_it_reads_in_the_register() {
        String name = house.run(() -> transactions.run(() -> Sql.update(
                        "insert into register_organisation (id, kind, code, name_zh, name_en, active)"
                                + " values ($1, 'DEPARTMENT', '00700110X', '新局', 'New bureau', true)",
                        unit)
                .chain(() -> register.organisation(unit))
                .map(Organisation::nameZh)));

        assertThat(name).isEqualTo("新局");
    }

    private void registered() {
        var unused = house.rows(
                "insert into register_organisation (id, kind, code, name_zh, name_en, active)"
                        + " values ($1, 'DEPARTMENT', '00700111X', '某局', 'Some bureau', true)",
                unit);
    }
}
