package org.sunshinegov.review;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;

/** Puts organisations and officers into the service's copy of the register, as if they had been told. */
@Singleton
public class TestRegister {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Pool pool;

    TestRegister(Pool pool) {
        this.pool = pool;
    }

    /** A member of staff as the register has him. */
    public record Person(UUID id, String account) {}

    public UUID unit(UUID parent) {
        return organisation(parent, "DEPARTMENT");
    }

    public UUID section(UUID unit) {
        return organisation(unit, "SECTION");
    }

    public Person person() {
        UUID id = UUID.randomUUID();
        String account = "officer-" + id.toString().substring(0, 8);
        execute(
                "insert into register_person (id, account, name_zh, name_en, active) values ($1, $2, $3, 'Officer', true)",
                Tuple.of(id, account, "人员" + id.toString().substring(0, 4)));
        return new Person(id, account);
    }

    public Person officer(UUID unit, UUID section, Role... roles) {
        Person person = person();
        for (Role role : roles) {
            var unused = appoint(person, role, unit, section, null);
        }
        return person;
    }

    public UUID appoint(Person person, Role role, UUID unit, UUID section, UUID actingFor) {
        UUID id = UUID.randomUUID();
        execute(
                """
                insert into register_appointment (id, person_id, role, organisation_id, section_id, valid_from, acting_for)
                values ($1, $2, $3, $4, $5, $6, $7)""",
                Tuple.tuple()
                        .addUUID(id)
                        .addUUID(person.id())
                        .addString(role.code())
                        .addUUID(unit)
                        .addUUID(section)
                        .addLocalDate(LONG_AGO)
                        .addUUID(actingFor));
        return id;
    }

    public void revoke(UUID appointment) {
        execute("update register_appointment set valid_until = $2 where id = $1", Tuple.of(appointment, LONG_AGO));
    }

    private UUID organisation(UUID parent, String kind) {
        UUID id = UUID.randomUUID();
        execute(
                """
                insert into register_organisation (id, parent_id, kind, code, name_zh, name_en, active)
                values ($1, $2, $3, $4, '晨光区测试局', 'Test Bureau', true)""",
                Tuple.tuple()
                        .addUUID(id)
                        .addUUID(parent)
                        .addString(kind)
                        .addString(id.toString().substring(0, 9)));
        return id;
    }

    private void execute(String statement, Tuple tuple) {
        var unused = pool.preparedQuery(statement).execute(tuple).await().indefinitely();
    }
}
