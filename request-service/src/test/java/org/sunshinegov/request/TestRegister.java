package org.sunshinegov.request;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;

/** Puts organisations and officers into the service's copy of the register, as if they had been told. */
@Singleton
public class TestRegister {

    private final Pool pool;

    TestRegister(Pool pool) {
        this.pool = pool;
    }

    public UUID unit() {
        UUID id = UUID.randomUUID();
        execute("""
                insert into register_organisation (id, kind, code, name_zh, name_en, active)
                values ($1, 'DEPARTMENT', $2, '晨光区测试局', 'Test Bureau', true)""", Tuple.of(id, id.toString().substring(0, 9)));
        return id;
    }

    /** The account of a new officer with that role. */
    public String officer(UUID unit, Role... roles) {
        UUID id = UUID.randomUUID();
        String account = "officer-" + id.toString().substring(0, 8);
        execute(
                "insert into register_person (id, account, name_zh, name_en, active) values ($1, $2, '测试人员', 'Officer', true)",
                Tuple.of(id, account));
        for (Role role : roles) {
            appoint(id, unit, role);
        }
        return account;
    }

    public void appoint(String account, UUID unit, Role role) {
        appoint(personOf(account), unit, role);
    }

    private void appoint(UUID person, UUID unit, Role role) {
        execute("""
                insert into register_appointment (id, person_id, role, organisation_id, valid_from)
                values ($1, $2, $3, $4, $5)""", Tuple.of(UUID.randomUUID(), person, role.code(), unit, LocalDate.of(2020, 1, 1)));
    }

    public UUID personOf(String account) {
        return pool.preparedQuery("select id from register_person where account = $1")
                .execute(Tuple.of(account))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getUUID(0);
    }

    private void execute(String statement, Tuple tuple) {
        var unused = pool.preparedQuery(statement).execute(tuple).await().indefinitely();
    }
}
