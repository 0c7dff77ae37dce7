package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sunshinegov.catalog.field.Units;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.WithdrawalCause;
import org.sunshinegov.kernel.documents.certificate.CanonicalJson;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Conditions;
import org.sunshinegov.kernel.platform.store.StateJson;

/**
 * The one guard through which published items leave: what is current, not withdrawn, and for this reader (R-029: internal
 * items for staff of the unit only).
 */
@Singleton
class PublicationQueries {

    private static final String ONE = """
            select p.item_id, p.organisation_id, p.entry_id, e.matter, p.index_number, p.first_published_at,
                p.published_at, p.item_version, p.certificate_number, p.content, cast(i.content as text) as item
            from publication p
            join information_item i on i.id = p.item_id
            join catalogue_entry e on e.id = p.entry_id
            where\s""";

    private static final String LIST = "select " + PublicationLineView.COLUMNS + " where ";

    private static final String STUB = """
            select p.index_number, o.name_zh as organisation, p.withdrawal_cause, p.withdrawn_at
            from publication p join organisation o on o.id = p.organisation_id
            where p.index_number = $1 and p.audience = 'PUBLIC' and p.withdrawn_at is not null
            order by p.item_version desc limit 1""";

    private final Pool pool;
    private final Units units;

    PublicationQueries(Pool pool, Units units) {
        this.pool = pool;
        this.units = units;
    }

    Uni<PublicationView> byId(Scope scope, UUID itemId) {
        Conditions one = readable(scope).and("p.item_id = ?", itemId);
        return pool.preparedQuery(ONE + one.text())
                .execute(one.values())
                .map(rows -> one(rows.iterator().hasNext() ? rows.iterator().next() : null)
                        .orElseThrow(Refusal::notFound));
    }

    Uni<Optional<PublicationView>> byNumber(Scope scope, String indexNumber) {
        Conditions one = readable(scope).and("p.index_number = ?", indexNumber);
        return pool.preparedQuery(ONE + one.text())
                .execute(one.values())
                .map(rows -> one(rows.iterator().hasNext() ? rows.iterator().next() : null));
    }

    /** What stands where a withdrawn item stood. */
    Uni<StubView> stub(String indexNumber) {
        return pool.preparedQuery(STUB).execute(Tuple.of(indexNumber)).map(rows -> {
            if (rows.size() == 0) {
                throw Refusal.notFound();
            }
            Row row = rows.iterator().next();
            return new StubView(
                    row.getString("index_number"),
                    row.getString("organisation"),
                    WithdrawalCause.valueOf(row.getString("withdrawal_cause")),
                    row.getOffsetDateTime("withdrawn_at").toInstant());
        });
    }

    Uni<Page<PublicationLineView>> list(Scope scope, PublicationFilter filter) {
        Conditions narrowed = readable(scope)
                .and("p.organisation_id = ?", filter.organisation)
                .and("p.entry_id = ?", filter.entry)
                .and("p.categories @> array[?::text]", filter.category());
        if (filter.after != null) {
            var unused = narrowed.and("(p.published_at, p.item_id) < (%s, %s)"
                    .formatted(
                            narrowed.value(filter.after.sort(OffsetDateTime::parse)),
                            narrowed.value(filter.after.id())));
        }
        String limited = " order by p.published_at desc, p.item_id desc limit " + narrowed.value(filter.size() + 1);
        return pool.preparedQuery(LIST + narrowed.text() + limited)
                .execute(narrowed.values())
                .map(rows -> Page.of(
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(PublicationLineView::of)
                                .toList(),
                        filter.size(),
                        line -> new Cursor(line.publishedAt().toString(), line.itemId())))
                .call(page -> units.mustExist(filter.organisation, page.items()));
    }

    private static Optional<PublicationView> one(Row row) {
        if (row == null) {
            return Optional.empty();
        }
        InformationItem item = StateJson.read(row.getString("item"), InformationItem.class);
        return Optional.of(new PublicationView(
                row.getUUID("item_id"),
                row.getUUID("organisation_id"),
                row.getUUID("entry_id"),
                row.getString("matter"),
                row.getString("index_number"),
                row.getOffsetDateTime("first_published_at").toInstant(),
                row.getOffsetDateTime("published_at").toInstant(),
                row.getInteger("item_version"),
                row.getString("certificate_number"),
                text(row.getBuffer("content").getBytes()),
                item.publication().submission().attachments()));
    }

    private static ItemText text(byte[] reviewed) {
        try {
            return CanonicalJson.read(reviewed, ItemText.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a published text does not read", unreadable);
        }
    }

    /** Of {@code publication p}. */
    private static Conditions readable(Scope scope) {
        Conditions readable = new Conditions().and("p.current").and("p.withdrawn_at is null");
        return scope.units().isEmpty()
                ? readable.and("p.audience = 'PUBLIC'")
                : readable.and(
                        "p.audience = 'PUBLIC' or p.organisation_id = any(?)",
                        scope.units().toArray(UUID[]::new));
    }
}
