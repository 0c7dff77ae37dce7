package org.sunshinegov.catalog.catalogue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.sunshinegov.catalog.field.Units;
import org.sunshinegov.catalog.figure.Figure;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Reads of catalogues: public, but for entries that concern the unit's own staff. */
@Singleton
class CatalogueQueries {

    private static final String ENTRIES = """
            select e.*, o.name_zh as organisation, s.name_zh as section,
                (select count(*) from publication p where p.entry_id = e.id and p.current) as published
            from catalogue_entry e
            join organisation o on o.id = e.organisation_id
            left join organisation s on s.id = e.section_id
            where (e.audience = 'PUBLIC' or $1 or e.organisation_id = any($2))""";

    /** Who makes a new item (7.1). */
    private static final Role[] CREATING = {Role.DISCLOSURE_OFFICER, Role.DRAFTER};

    private static final String UNITS = """
            select o.id, o.kind, o.code, o.name_zh, o.name_en,
                (select count(*) from catalogue_entry e
                 where e.organisation_id = o.id and e.active and e.audience = 'PUBLIC') as entries,
                (select count(*) from publication p
                 where p.organisation_id = o.id and p.current and p.audience = 'PUBLIC') as published,
                o.active, o.closing ->> 'on' as closed_on
            from organisation o where o.kind <> 'SECTION'""";

    private final Pool pool;
    private final Units known;
    private final Figure<List<UnitView>> units;

    CatalogueQueries(Pool pool, Units known) {
        this.pool = pool;
        this.known = known;
        this.units = new Figure<>(this::countedUnits);
    }

    Uni<List<EntryView>> entries(Scope scope, UUID unit) {
        return pool.preparedQuery(ENTRIES + """
                        and ($3::uuid is null or e.organisation_id = $3)
                        order by o.code, e.matter_group nulls last, e.matter""")
                .execute(Tuple.of(CatalogueRights.readsDistrict(scope), units(scope), unit))
                .map(rows -> list(rows, EntryView::of))
                .call(entries -> known.mustExist(unit, entries));
    }

    Uni<EntryView> entry(Scope scope, UUID id) {
        return pool.preparedQuery(ENTRIES + " and e.id = $3")
                .execute(Tuple.of(CatalogueRights.readsDistrict(scope), units(scope), id))
                .map(rows -> one(rows, EntryView::of));
    }

    Uni<List<DutyView>> duties(Scope scope, UUID unit) {
        if (!CatalogueRights.readsDistrict(scope.requireStaff())
                && !scope.units().contains(unit)) {
            throw Refusal.notFound();
        }
        return pool.preparedQuery("""
                        select d.id, d.entry_id, e.matter, d.period_end, d.due_on, d.fulfilled_on, d.item_id
                        from publication_duty d join catalogue_entry e on e.id = d.entry_id
                        where d.organisation_id = $1 order by d.due_on desc, e.matter limit 500""").execute(Tuple.of(unit)).map(rows -> list(rows, DutyView::of));
    }

    /** To whoever reads the duties of its unit: supervision, too. */
    Uni<DutyPage> duty(Scope scope, UUID id) {
        Scope staff = scope.requireStaff();
        return pool.preparedQuery("""
                        select d.id, d.entry_id, e.matter, d.period_end, d.due_on, d.fulfilled_on, d.item_id,
                            d.organisation_id, o.name_zh as organisation, i.title as item
                        from publication_duty d
                        join catalogue_entry e on e.id = d.entry_id
                        join organisation o on o.id = d.organisation_id
                        left join information_item i on i.id = d.item_id
                        where d.id = $1""")
                .execute(Tuple.of(id))
                .map(rows -> one(rows, row -> {
                    UUID unit = row.getUUID("organisation_id");
                    if (!CatalogueRights.readsDistrict(staff) && !staff.units().contains(unit)) {
                        throw Refusal.notFound();
                    }
                    return DutyPage.of(row, staff.appointmentAs(unit, CREATING).isPresent());
                }));
    }

    /** All of them, with figures of at most a minute ago. */
    Uni<List<UnitView>> units() {
        return units.value();
    }

    Uni<List<UnitView>> countedUnits() {
        return pool.query(UNITS + """
                         and o.active order by array_position(
                            array['DISTRICT', 'DEPARTMENT', 'SUBDISTRICT', 'STATION', 'COMMUNITY', 'PUBLIC_ENTERPRISE'],
                            o.kind), o.code""").execute().map(rows -> list(rows, UnitView::of));
    }

    /** A closed one, too: what it made public stays, and so does the catalogue it stands in. */
    Uni<UnitView> unit(String code) {
        return pool.preparedQuery(UNITS + " and o.code = $1")
                .execute(Tuple.of(code))
                .map(rows -> one(rows, UnitView::of));
    }

    /** Of a closed unit, in their order; one that was closed itself names its own on its page. */
    Uni<List<UnitView>> successors(UnitView closed) {
        return pool.preparedQuery(UNITS + """
                         and exists (select from organisation c where c.id = $1 and jsonb_exists(c.closing -> 'successors', o.id::text))
                        order by array_position(
                            array(select jsonb_array_elements_text(c.closing -> 'successors') from organisation c where c.id = $1),
                            o.id::text)""").execute(Tuple.of(closed.id())).map(rows -> list(rows, UnitView::of));
    }

    private static UUID[] units(Scope scope) {
        return scope.units().toArray(UUID[]::new);
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
