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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;

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

    private final Pool pool;
    private final ReconsiderationBodies reconsideration;

    Register(
            Pool pool,
            @ConfigProperty(name = "sunshine.district.superior", defaultValue = "上一级人民政府") String superior,
            @ConfigProperty(name = "sunshine.district.reconsideration") Optional<List<String>> named) {
        this.pool = pool;
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
        return pool.preparedQuery(
                        "select id, parent_id, kind, code, name_zh, name_en from register_organisation where id = $1")
                .execute(Tuple.of(id))
                .map(rows -> organisations(rows).stream().findFirst().orElseThrow(Refusal::notFound));
    }

    /** Where reconsideration of a unit's acts is applied for. */
    public Uni<String> reconsiderationBody(Organisation unit) {
        return pool.query(
                        "select name_zh from register_organisation where kind = 'DISTRICT' and active order by code limit 1")
                .execute()
                .map(rows ->
                        rows.size() == 0 ? "本级人民政府" : rows.iterator().next().getString(0))
                .map(district -> reconsideration.of(unit, district));
    }

    /** The active organisations a citizen or an officer can choose from; sections are not among them. */
    public Uni<List<Organisation>> units() {
        return pool.query("""
                        select id, parent_id, kind, code, name_zh, name_en from register_organisation
                        where active and kind <> 'SECTION' order by code""").execute().map(Register::organisations);
    }

    /** Those out of use, too: a unit that was closed still has its figures. */
    public Uni<List<Organisation>> unitsEver() {
        return pool.query("""
                        select id, parent_id, kind, code, name_zh, name_en from register_organisation
                        where kind <> 'SECTION' order by code""").execute().map(Register::organisations);
    }

    public Uni<List<Organisation>> sectionsOf(UUID unit) {
        return pool.preparedQuery("""
                        select id, parent_id, kind, code, name_zh, name_en from register_organisation
                        where active and kind = 'SECTION' and parent_id = $1 order by code""").execute(Tuple.of(unit)).map(Register::organisations);
    }

    /** The people who hold a role in a unit on that day. */
    public Uni<List<Officer>> officers(UUID unit, Role role, LocalDate today) {
        return pool.preparedQuery("""
                        select distinct p.id, p.name_zh, p.name_en from register_person p
                        join register_appointment a on a.person_id = p.id
                        where a.organisation_id = $1 and a.role = $2 and p.active
                          and a.valid_from <= $3 and (a.valid_until is null or a.valid_until >= $3)
                        order by p.name_zh""")
                .execute(Tuple.of(unit, role.code(), today))
                .map(rows -> stream(rows)
                        .map(row -> new Officer(row.getUUID("id"), row.getString("name_zh"), row.getString("name_en")))
                        .toList());
    }

    /** What people are called, whoever still holds an office; who is not known is left out. */
    public Uni<Map<UUID, String>> names(Collection<UUID> people) {
        return pool.preparedQuery("select id, name_zh from register_person where id = any($1)")
                .execute(Tuple.tuple().addArrayOfUUID(people.stream().distinct().toArray(UUID[]::new)))
                .map(rows -> stream(rows)
                        .collect(Collectors.toMap(row -> row.getUUID("id"), row -> row.getString("name_zh"))));
    }

    private static List<Organisation> organisations(RowSet<Row> rows) {
        return stream(rows)
                .map(row -> new Organisation(
                        row.getUUID("id"),
                        row.getUUID("parent_id"),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        row.getString("name_zh"),
                        row.getString("name_en")))
                .toList();
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
