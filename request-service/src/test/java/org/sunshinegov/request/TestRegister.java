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

    public void rename(String account, String name) {
        execute("update register_person set name_zh = $2 where account = $1", Tuple.of(account, name));
    }

    public UUID section(UUID unit) {
        UUID id = UUID.randomUUID();
        execute("""
                insert into register_organisation (id, parent_id, kind, code, name_zh, name_en, active)
                values ($1, $2, 'SECTION', $3, '测试科', 'Test Section', true)""", Tuple.of(id, unit, id.toString().substring(0, 9)));
        return id;
    }

    public void appoint(String account, UUID unit, Role role) {
        appoint(personOf(account), unit, role);
    }

    public void appointIn(String account, UUID unit, UUID section, Role role) {
        appoint(personOf(account), unit, section, role, null);
    }

    /** Acts for a colleague in that office. */
    public void depute(String account, UUID unit, Role role, UUID actingFor) {
        appoint(personOf(account), unit, null, role, actingFor);
    }

    /** Whom he acted for he acts for no more. */
    public void recall(String account) {
        execute(
                "update register_appointment set valid_until = valid_from where person_id = $1 and acting_for is not null",
                Tuple.of(personOf(account)));
    }

    private void appoint(UUID person, UUID unit, Role role) {
        appoint(person, unit, null, role, null);
    }

    private void appoint(UUID person, UUID unit, UUID section, Role role, UUID actingFor) {
        execute(
                """
                insert into register_appointment (id, person_id, role, organisation_id, section_id, valid_from, acting_for)
                values ($1, $2, $3, $4, $5, $6, $7)""",
                Tuple.tuple()
                        .addUUID(UUID.randomUUID())
                        .addUUID(person)
                        .addString(role.code())
                        .addUUID(unit)
                        .addUUID(section)
                        .addLocalDate(LocalDate.of(2020, 1, 1))
                        .addUUID(actingFor));
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
