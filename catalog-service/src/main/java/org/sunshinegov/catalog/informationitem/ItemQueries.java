package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.sunshinegov.catalog.catalogue.model.TimingClass;
import org.sunshinegov.catalog.field.Units;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Conditions;
import org.sunshinegov.kernel.platform.store.StateJson;

/** What staff read of items that are in their sight. One statement each. */
@Singleton
class ItemQueries {

    private static final String ONE = """
            select i.version, cast(i.content as text) as content, o.name_zh as organisation
            from information_item i join organisation o on o.id = i.organisation_id
            where\s""";

    private static final String LIST = "select " + ItemLineView.COLUMNS + " where ";

    /** Title and index number; written as the index is. */
    private static final String WORDS = "(i.title || ' ' || coalesce(i.index_number, ''))";

    private static final String HISTORY = """
            select a.number, a.at, a.action, coalesce(p.name_zh, '系统') as who, a.acting_role, f.name_zh as acting_for,
                a.state_after, a.reason, a.hash
            from audit_record a
            left join person p on p.id = a.actor left join person f on f.id = a.acting_for
            where a.aggregate_id = $1 order by a.number desc""";

    private static final String TASKS =
            "select cast(count(*) over () as integer) as waiting, " + ItemTaskView.COLUMNS + """

            where i.state in ('DRAFT', 'ATTRIBUTE_PROPOSED') and i.drafter_id = $1 and i.organisation_id = any($2)
                or i.state in ('ATTRIBUTE_PROPOSED', 'APPROVED') and i.organisation_id = any($3)
                or i.revocation_open and i.organisation_id = any($3)
                or i.is_public and i.content #>> '{publication,withdrawal,cause}' is not null
                    and i.organisation_id = any($4)
            order by c.due_on nulls last, i.changed_at, i.id limit 50""";

    private final Pool pool;
    private final Units units;

    ItemQueries(Pool pool, Units units) {
        this.pool = pool;
        this.units = units;
    }

    Uni<InformationItem> state(Scope scope, UUID id) {
        return one(scope, id).map(ItemQueries::item);
    }

    Uni<InformationItemView> byId(Scope scope, UUID id) {
        return one(scope, id)
                .map(row ->
                        InformationItemView.of(item(row), row.getString("organisation"), row.getInteger("version")));
    }

    private Uni<Row> one(Scope scope, UUID id) {
        Conditions one = ItemSight.of(scope).conditions().and("i.id = ?", id);
        return pool.preparedQuery(ONE + one.text()).execute(one.values()).map(rows -> {
            if (rows.size() == 0) {
                throw Refusal.notFound();
            }
            return rows.iterator().next();
        });
    }

    private static InformationItem item(Row row) {
        return StateJson.read(row.getString("content"), InformationItem.class);
    }

    /** What an item's text says beside its words. */
    Uni<Surroundings> surroundings(InformationItem item) {
        return pool.preparedQuery("""
                        select o.code, o.name_zh, e.timing_class from organisation o
                        left join catalogue_entry e on e.id = $2 where o.id = $1""")
                .execute(Tuple.of(
                        item.organisationId(),
                        item.draft() == null ? null : item.draft().entryId()))
                .map(rows -> surroundings(rows.iterator().next()));
    }

    private static Surroundings surroundings(Row row) {
        String timing = row.getString("timing_class");
        return new Surroundings(
                row.getString("code"),
                row.getString("name_zh"),
                timing == null ? null : TimingClass.valueOf(timing).zh());
    }

    Uni<Page<ItemLineView>> list(Scope scope, ItemFilter filter) {
        Conditions narrowed = ItemSight.of(scope.requireStaff())
                .conditions()
                .and("i.organisation_id = ?", filter.organisation)
                .and("i.state = ?", filter.state())
                .and("i.entry_id = ?", filter.entry)
                .and("pairs" + WORDS + " @> pairs(?) and position(? in " + WORDS + ") > 0", filter.words());
        if (filter.after != null) {
            var unused = narrowed.and("(i.changed_at, i.id) < (%s, %s)"
                    .formatted(
                            narrowed.value(filter.after.sort(OffsetDateTime::parse)),
                            narrowed.value(filter.after.id())));
        }
        String limited = " order by i.changed_at desc, i.id desc limit " + narrowed.value(filter.size() + 1);
        return pool.preparedQuery(LIST + narrowed.text() + limited)
                .execute(narrowed.values())
                .map(rows -> Page.of(
                        list(rows, ItemLineView::of),
                        filter.size(),
                        line -> new Cursor(line.changedAt().toString(), line.id())))
                .call(page -> units.mustExist(filter.organisation, page.items()));
    }

    /** The caller has found the item in his scope. */
    Uni<List<HistoryView>> history(Scope scope, InformationItemView item) {
        if (!ItemSight.of(scope).reaches(item.organisationId(), item.sectionId(), item.drafterId(), item.state())) {
            throw Refusal.notFound();
        }
        return pool.preparedQuery(HISTORY).execute(Tuple.of(item.id())).map(rows -> list(rows, HistoryView::of));
    }

    /** What waits for this person: his drafts, what he may decide or publish, what is public under a revoked certificate, withdrawals he may confirm. */
    Uni<ItemTasks> tasks(Scope scope) {
        return pool.preparedQuery(TASKS)
                .execute(Tuple.of(
                        scope.requireStaff().subject(),
                        units(scope),
                        unitsAs(scope, Role.DISCLOSURE_OFFICER),
                        unitsAs(scope, Role.LEADER_IN_CHARGE)))
                .map(ItemQueries::tasks);
    }

    private static ItemTasks tasks(RowSet<Row> rows) {
        List<ItemTaskView> shown = list(rows, ItemTaskView::of);
        return new ItemTasks(shown, shown.isEmpty() ? 0 : rows.iterator().next().getInteger("waiting"));
    }

    private static UUID[] units(Scope scope) {
        return scope.units().toArray(UUID[]::new);
    }

    private static UUID[] unitsAs(Scope scope, Role role) {
        return scope.units().stream().filter(unit -> scope.holds(role, unit)).toArray(UUID[]::new);
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> view) {
        return StreamSupport.stream(rows.spliterator(), false).map(view).toList();
    }
}
