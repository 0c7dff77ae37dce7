package org.sunshinegov.kernel.platform.register;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Reads;

/** The service's own copy of the district register: who holds which office where, and what bodies are called. */
@Singleton
public class Register {

    private static final String SCOPE = """
            select p.id, p.name_zh, a.role, a.organisation_id, a.section_id, a.acting_for
            from register_person p
            left join register_appointment a on a.person_id = p.id
                and a.valid_from <= $2 and (a.valid_until is null or a.valid_until >= $2)
            where p.account = $1 and p.active
            order by a.valid_from, a.id""";

    private static final String ORGANISATIONS =
            "select id, parent_id, kind, code, name_zh, name_en from register_organisation ";

    private static final String OFFICERS = """
            select distinct p.id, p.name_zh, p.name_en from register_person p
            join register_appointment a on a.person_id = p.id
            where a.organisation_id = $1 and a.role = $2 and p.active
              and a.valid_from <= $3 and (a.valid_until is null or a.valid_until >= $3)
            order by p.name_zh""";

    private final Pool pool;
    private final Reads reads;
    private final ReconsiderationBodies reconsideration;

    Register(
            Pool pool,
            Reads reads,
            @ConfigProperty(name = "sunshine.district.superior", defaultValue = "上一级人民政府") String superior,
            @ConfigProperty(name = "sunshine.district.reconsideration") Optional<List<String>> named) {
        this.pool = pool;
        this.reads = reads;
        this.reconsideration = new ReconsiderationBodies(superior, named.orElse(List.of()));
    }

    /** What the person of this account may do on that day; without a copy of the person, nothing. */
    public Uni<Scope> scopeOf(String account, LocalDate today) {
        return pool.preparedQuery(SCOPE).execute(Tuple.of(account, today)).map(rows -> scope(account, rows));
    }

    private static Scope scope(String account, RowSet<Row> rows) {
        if (rows.size() == 0) {
            return new Scope(Scope.Kind.STAFF, null, account, account, List.of());
        }
        List<Appointment> appointments = new ArrayList<>();
        Row first = rows.iterator().next();
        for (Row row : rows) {
            if (row.getString("role") != null) {
                appointments.add(new Appointment(
                        Role.of(row.getString("role")),
                        row.getUUID("organisation_id"),
                        row.getUUID("section_id"),
                        row.getUUID("acting_for")));
            }
        }
        return new Scope(
                Scope.Kind.STAFF, first.getUUID("id"), account, first.getString("name_zh"), List.copyOf(appointments));
    }

    public Uni<Organisation> organisation(UUID id) {
        return organisations("where id = $1", id)
                .map(found -> found.stream().findFirst().orElseThrow(Refusal::notFound));
    }

    /** Where reconsideration of a unit's acts is applied for. */
    public Uni<String> reconsiderationBody(Organisation unit) {
        return organisations("where kind = 'DISTRICT' and active order by code limit 1")
                .map(found -> found.isEmpty() ? "本级人民政府" : found.get(0).nameZh())
                .map(district -> reconsideration.of(unit, district));
    }

    /** The active organisations a citizen or an officer can choose from; sections are not among them. */
    public Uni<List<Organisation>> units() {
        return organisations("where active and kind <> 'SECTION' order by code");
    }

    /** Those out of use, too: a unit that was closed still has its figures. */
    public Uni<List<Organisation>> unitsEver() {
        return organisations("where kind <> 'SECTION' order by code");
    }

    public Uni<List<Organisation>> sectionsOf(UUID unit) {
        return organisations("where active and kind = 'SECTION' and parent_id = $1 order by code", unit);
    }

    private Uni<List<Organisation>> organisations(String which, Object... parameters) {
        return reads.rows(ORGANISATIONS + which, parameters)
                .map(rows -> rows.stream().map(Register::organisation).toList());
    }

    private static Organisation organisation(Object[] row) {
        return new Organisation(
                (UUID) row[0],
                (UUID) row[1],
                OrganisationKind.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5]);
    }

    /** The people who hold a role in a unit on that day. */
    public Uni<List<Officer>> officers(UUID unit, Role role, LocalDate today) {
        return reads.rows(OFFICERS, unit, role.code(), today).map(rows -> rows.stream()
                .map(row -> new Officer((UUID) row[0], (String) row[1], (String) row[2]))
                .toList());
    }

    /** What people are called, whoever still holds an office; who is not known is left out. */
    public Uni<Map<UUID, String>> names(Collection<UUID> people) {
        return reads.rows("select id, name_zh from register_person where id = any($1)", (Object)
                        people.stream().distinct().toArray(UUID[]::new))
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1])));
    }
}
