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
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.WithdrawalCause;
import org.sunshinegov.kernel.documents.certificate.CanonicalJson;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.StateJson;

/**
 * The one guard through which published items leave: what is current, not withdrawn, and for this reader (R-029: internal
 * items for staff of the unit only).
 */
@Singleton
class PublicationQueries {

    private static final String READABLE = """
            p.current and p.withdrawn_at is null and (p.audience = 'PUBLIC' or p.organisation_id = any($1))""";

    private static final String ONE = """
            select p.item_id, p.organisation_id, p.entry_id, e.matter, p.index_number, p.first_published_at,
                p.published_at, p.item_version, p.certificate_number, p.content, cast(i.content as text) as item
            from publication p
            join information_item i on i.id = p.item_id
            join catalogue_entry e on e.id = p.entry_id
            where
            """ + READABLE;

    private static final String LIST = "select " + PublicationLineView.COLUMNS + " where " + READABLE + """
             and ($2::uuid is null or p.organisation_id = $2)
             and ($3::uuid is null or p.entry_id = $3)
             and ($4::text is null or p.categories @> array[$4])
             and ($5::timestamptz is null or (p.published_at, p.item_id) < ($5, $6))
             order by p.published_at desc, p.item_id desc limit $7""";

    private static final String STUB = """
            select p.index_number, o.name_zh as organisation, p.withdrawal_cause, p.withdrawn_at
            from publication p join organisation o on o.id = p.organisation_id
            where p.index_number = $1 and p.audience = 'PUBLIC' and p.withdrawn_at is not null
            order by p.item_version desc limit 1""";

    private final Pool pool;

    PublicationQueries(Pool pool) {
        this.pool = pool;
    }

    Uni<PublicationView> byId(Scope scope, UUID itemId) {
        return pool.preparedQuery(ONE + " and p.item_id = $2")
                .execute(Tuple.of(units(scope), itemId))
                .map(rows -> one(rows.iterator().hasNext() ? rows.iterator().next() : null)
                        .orElseThrow(Refusal::notFound));
    }

    Uni<Optional<PublicationView>> byNumber(Scope scope, String indexNumber) {
        return pool.preparedQuery(ONE + " and p.index_number = $2")
                .execute(Tuple.of(units(scope), indexNumber))
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
        Cursor after = filter.after;
        Tuple values = Tuple.tuple()
                .addArrayOfUUID(units(scope))
                .addUUID(filter.organisation)
                .addUUID(filter.entry)
                .addString(filter.category())
                .addOffsetDateTime(after == null ? null : after.sort(OffsetDateTime::parse))
                .addUUID(after == null ? null : after.id())
                .addInteger(filter.size() + 1);
        return pool.preparedQuery(LIST)
                .execute(values)
                .map(rows -> Page.of(
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(PublicationLineView::of)
                                .toList(),
                        filter.size(),
                        line -> new Cursor(line.publishedAt().toString(), line.itemId())));
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

    private static UUID[] units(Scope scope) {
        return scope.units().toArray(UUID[]::new);
    }
}
