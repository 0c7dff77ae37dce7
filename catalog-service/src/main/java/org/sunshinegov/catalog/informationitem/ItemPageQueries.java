package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sunshinegov.catalog.informationitem.model.Move;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.platform.clock.ClockQueries;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.web.form.Option;

/** What the pages of items show beside the items themselves. */
@Singleton
class ItemPageQueries {

    private final Pool pool;
    private final ItemQueries items;
    private final ClockQueries clocks;

    ItemPageQueries(Pool pool, ItemQueries items, ClockQueries clocks) {
        this.pool = pool;
        this.items = items;
        this.clocks = clocks;
    }

    Uni<ItemPage> of(Scope scope, UUID id) {
        return items.byId(scope, id)
                .chain(item -> clocks.of(id, ClockKind.PUBLICATION).chain(due -> items.history(scope, item)
                        .chain(history -> matter(item.entryId()).chain(entry -> revoked(id)
                                .map(revoked -> new ItemPage(
                                        item, moves(scope, item), entry, revoked, due.orElse(null), history))))));
    }

    private static Set<Move> moves(Scope scope, InformationItemView item) {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        for (Move move : Move.values()) {
            if (ItemRights.may(scope, item, move)) {
                moves.add(move);
            }
        }
        return moves;
    }

    /** The caller has found the item in his scope. */
    private Uni<Boolean> revoked(UUID id) {
        return pool.preparedQuery("""
                        select 1 from information_item where id = $1 and is_public
                            and revoked_certificate = content #>> '{publication,certificate,number}'""").execute(Tuple.of(id)).map(rows -> rows.size() > 0);
    }

    private Uni<String> matter(UUID entryId) {
        return pool.preparedQuery("select matter from catalogue_entry where id = $1")
                .execute(Tuple.of(entryId))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getString("matter"));
    }

    /** The entries an item of this unit may stand under; {@code unit} null for a new one of any unit he makes items in. */
    Uni<List<Option>> entries(Scope scope, UUID unit) {
        return pool.preparedQuery("""
                        select e.id, e.matter, e.matter_group, o.name_zh from catalogue_entry e
                        join organisation o on o.id = e.organisation_id
                        where e.active and e.organisation_id = any($1)
                        order by o.code, e.matter_group nulls last, e.matter""")
                .execute(Tuple.of(entryUnits(scope, unit)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Option(
                                row.getUUID("id").toString(),
                                row.getString("name_zh") + " · "
                                        + (row.getString("matter_group") == null
                                                ? ""
                                                : row.getString("matter_group") + " / ")
                                        + row.getString("matter"),
                                null))
                        .toList());
    }

    Uni<UUID> unitOf(UUID entryId) {
        return pool.preparedQuery("select organisation_id from catalogue_entry where id = $1")
                .execute(Tuple.of(entryId))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getUUID("organisation_id"));
    }

    private static UUID[] entryUnits(Scope scope, UUID edited) {
        return scope.units().stream()
                .filter(unit -> edited == null
                        ? ItemRights.creates(scope, unit)
                        : unit.equals(edited) && ItemRights.drafts(scope, unit))
                .toArray(UUID[]::new);
    }
}
