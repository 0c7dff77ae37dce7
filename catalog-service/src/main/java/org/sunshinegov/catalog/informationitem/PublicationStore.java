package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.Publication;
import org.sunshinegov.catalog.informationitem.model.WithdrawalCause;
import org.sunshinegov.kernel.platform.store.Sql;

/** The published versions, each with the very bytes that were reviewed. */
final class PublicationStore {

    private static final String SUPERSEDE = "update publication set current = false where item_id = $1 and current";

    private static final String ADD = """
            insert into publication (item_id, item_version, organisation_id, entry_id, audience, index_number, title,
                categories, document_date, document_number, content, content_sha256, certificate_number, certificate,
                first_published_at, published_at, current)
            values ($1, $2, $3, $4, $5, $6, $7, cast($8 as text[]), $9, cast($10 as text), $11, $12, $13, $14, $15, $16, true)""";

    private static final String WITHDRAW = """
            update publication set current = false, withdrawn_at = $2, withdrawal_cause = $3
            where item_id = $1 and withdrawn_at is null""";

    private PublicationStore() {}

    /** Inside the transaction; {@code bytes} are those of the reviewed {@code content.json}, {@code text} is read from them. */
    static Uni<Void> add(InformationItem item, String audience, byte[] bytes, ItemText text) {
        Publication publication = item.publication();
        return Sql.update(SUPERSEDE, item.id())
                .chain(() -> Sql.update(
                        ADD,
                        item.id(),
                        publication.submission().version(),
                        item.organisationId(),
                        publication.draft().entryId(),
                        audience,
                        publication.indexNumber(),
                        text.title(),
                        text.categories().toArray(String[]::new),
                        text.documentDate(),
                        text.documentNumber(),
                        bytes,
                        publication.submission().content().sha256(),
                        publication.certificate().number(),
                        publication.certificate().signed(),
                        publication.firstPublishedAt(),
                        publication.publishedAt()))
                .replaceWithVoid();
    }

    static Uni<Void> withdraw(UUID item, WithdrawalCause cause, Instant at) {
        return Sql.update(WITHDRAW, item, at, cause.name()).replaceWithVoid();
    }
}
