package org.sunshinegov.catalog.register;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.sunshinegov.catalog.field.Units;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Reads of the register: organisations for everyone, people and offices for staff. */
@Singleton
class RegisterQueries {

    private static final String APPOINTMENTS = """
            select a.id, a.person_id, p.account, p.name_zh as person, a.role, a.organisation_id,
                o.name_zh as organisation, s.name_zh as section, a.valid_from, a.valid_until,
                f.name_zh as acting_for, a.approval, e.name_zh as entered_by, a.refusal, a.version
            from appointment a
            join person p on p.id = a.person_id
            join organisation o on o.id = a.organisation_id
            left join organisation s on s.id = a.section_id
            left join person f on f.id = a.acting_for
            left join person e on e.id = a.entered_by""";

    private final Pool pool;
    private final Units units;
    private final Policies policies;

    RegisterQueries(Pool pool, Units units, Policies policies) {
        this.pool = pool;
        this.units = units;
        this.policies = policies;
    }

    Uni<Boolean> isEmpty() {
        return pool.query("select 1 from organisation limit 1").execute().map(rows -> rows.size() == 0);
    }

    Uni<List<OrganisationView>> organisations() {
        return pool.query("select " + OrganisationView.COLUMNS + " from organisation order by code")
                .execute()
                .map(rows -> list(rows, OrganisationView::of));
    }

    Uni<OrganisationView> organisation(UUID id) {
        return pool.preparedQuery("select " + OrganisationView.COLUMNS + " from organisation where id = $1")
                .execute(Tuple.of(id))
                .map(rows -> one(rows, OrganisationView::of));
    }

    Uni<Page<PersonView>> people(Scope scope, Cursor after, int size) {
        RegisterRights.mayRead(scope);
        return pool.preparedQuery("""
                        select id, account, name_zh, name_en, active, version from person
                        where $1::text is null or (account, id) > ($1, $2) order by account, id limit $3""")
                .execute(Tuple.of(after == null ? null : after.sort(), after == null ? null : after.id(), size + 1))
                .map(rows ->
                        Page.of(list(rows, PersonView::of), size, person -> new Cursor(person.account(), person.id())));
    }

    Uni<PersonView> person(Scope scope, UUID id) {
        RegisterRights.mayRead(scope);
        return pool.preparedQuery("select id, account, name_zh, name_en, active, version from person where id = $1")
                .execute(Tuple.of(id))
                .map(rows -> one(rows, PersonView::of));
    }

    /** Offices held on that day or later in one organisation; in all of them without one. */
    Uni<List<AppointmentView>> appointments(Scope scope, UUID organisation, LocalDate day) {
        RegisterRights.mayRead(scope);
        return pool.preparedQuery(APPOINTMENTS + """

                        where a.approval = 'APPROVED' and ($1::uuid is null or a.organisation_id = $1)
                          and (a.valid_until is null or a.valid_until >= $2)
                        order by o.code, a.role, p.account, a.id""")
                .execute(Tuple.of(organisation, day))
                .map(rows -> list(rows, AppointmentView::of))
                .call(found -> units.mustExist(organisation, found));
    }

    /** What waits for its approval, and after it what was refused and would not be over on that day. */
    Uni<List<AppointmentView>> notApproved(Scope scope, LocalDate day) {
        RegisterRights.mayRead(scope);
        return pool.preparedQuery(APPOINTMENTS + """

                        where a.approval in ('WAITING', 'REFUSED') and (a.valid_until is null or a.valid_until >= $1)
                        order by a.approval desc, o.code, a.role, p.account, a.id""")
                .execute(Tuple.of(day))
                .map(rows -> list(rows, AppointmentView::of));
    }

    /** Whether somebody can approve what is entered, on that day. */
    Uni<Boolean> approves(LocalDate day) {
        return pool.preparedQuery("""
                        select 1 from appointment where role = 'SECURITY_ADMIN' and approval = 'APPROVED'
                            and (valid_until is null or valid_until >= $1) limit 1""").execute(Tuple.of(day)).map(rows -> rows.size() > 0);
    }

    Uni<AppointmentView> appointment(Scope scope, UUID id) {
        RegisterRights.mayRead(scope);
        return pool.preparedQuery(APPOINTMENTS + " where a.id = $1")
                .execute(Tuple.of(id))
                .map(rows -> one(rows, AppointmentView::of));
    }

    /** Units with fewer disclosure officers than an A/B pair needs. */
    Uni<List<OrganisationView>> understaffed(Scope scope, LocalDate day) {
        RegisterRights.mayRead(scope);
        return pool.preparedQuery("select " + OrganisationView.COLUMNS + """

                        from organisation o where o.active and o.kind <> 'SECTION' and (
                            select count(distinct a.person_id) from appointment a
                            where a.organisation_id = o.id and a.role = 'DISCLOSURE_OFFICER' and a.acting_for is null
                                and a.approval = 'APPROVED'
                                and a.valid_from <= $1 and (a.valid_until is null or a.valid_until >= $1)) < $2
                        order by o.code""")
                .execute(Tuple.of(day, policies.current().number("staffing.minOfficers", day)))
                .map(rows -> list(rows, OrganisationView::of));
    }

    private static <T> T one(RowSet<Row> rows, Function<Row, T> view) {
        if (rows.size() == 0) {
            throw Refusal.notFound();
        }
        return view.apply(rows.iterator().next());
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> view) {
        return StreamSupport.stream(rows.spliterator(), false).map(view).toList();
    }
}
