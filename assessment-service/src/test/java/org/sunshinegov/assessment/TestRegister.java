package org.sunshinegov.assessment;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;

/** Puts organisations and officers into the service's copy of the register, as if they had been told. */
@Singleton
public class TestRegister {

    private final Pool pool;

    TestRegister(Pool pool) {
        this.pool = pool;
    }

    public UUID unit() {
        return unitBelow(null);
    }

    /** A unit that reports to another. */
    public UUID unitBelow(UUID parent) {
        return organisation(parent, parent == null ? OrganisationKind.DEPARTMENT : OrganisationKind.STATION);
    }

    public UUID organisation(UUID parent, OrganisationKind kind) {
        UUID id = UUID.randomUUID();
        String code = id.toString().substring(0, 9);
        execute(
                """
                insert into register_organisation (id, parent_id, kind, code, name_zh, name_en, active)
                values ($1, $2, $3, $4, $5, $6, true)""",
                Tuple.tuple()
                        .addUUID(id)
                        .addUUID(parent)
                        .addString(kind.name())
                        .addString(code)
                        .addString("测试局" + code)
                        .addString("Bureau " + code));
        return id;
    }

    /** The account of a new officer with these roles. */
    public String officer(UUID unit, Role... roles) {
        UUID id = UUID.randomUUID();
        String account = "officer-" + id.toString().substring(0, 8);
        execute(
                "insert into register_person (id, account, name_zh, name_en, active) values ($1, $2, '测试人员', 'Officer', true)",
                Tuple.of(id, account));
        for (Role role : roles) {
            execute("""
                    insert into register_appointment (id, person_id, role, organisation_id, valid_from)
                    values ($1, $2, $3, $4, $5)""", Tuple.of(UUID.randomUUID(), id, role.code(), unit, LocalDate.of(2020, 1, 1)));
        }
        return account;
    }

    /** The account of a new officer with that role in a section of the unit. */
    public String inSection(UUID unit, Role role) {
        UUID section = organisation(unit, OrganisationKind.SECTION);
        String account = officer(unit, role);
        execute(
                "update register_appointment set section_id = $2 where person_id = (select id from register_person where account = $1)",
                Tuple.of(account, section));
        return account;
    }

    private void execute(String statement, Tuple tuple) {
        var unused = pool.preparedQuery(statement).execute(tuple).await().indefinitely();
    }
}
