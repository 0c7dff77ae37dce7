package org.sunshinegov.catalog.search;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.platform.store.Sql;

/** What can be found; changed only inside the transaction that publishes or withdraws. */
@Singleton
public class SearchIndex {

    private static final String PUT = """
            insert into search_entry (item_id, organisation_id, entry_id, year, categories, title, index_number,
                document_number, document_date, published_at, body, folded, tsv)
            values ($1, $2, cast($3 as uuid), $4, cast($5 as text[]), $6, $7, cast($8 as text), $9, $10, $11, $12,
                cast($13 as tsvector) || cast($14 as tsvector))
            on conflict (item_id) do update set organisation_id = excluded.organisation_id,
                entry_id = excluded.entry_id, year = excluded.year, categories = excluded.categories,
                title = excluded.title, index_number = excluded.index_number,
                document_number = excluded.document_number, document_date = excluded.document_date,
                published_at = excluded.published_at, body = excluded.body, folded = excluded.folded,
                tsv = excluded.tsv""";

    /** A text ready to be put; made outside the transaction, for cutting long texts takes time. */
    public static final class Entry {
        private final PublicText text;
        private final String folded;
        private final String vector;

        private Entry(PublicText text, String folded, String vector) {
            this.text = text;
            this.folded = folded;
            this.vector = vector;
        }
    }

    /** Call it on a worker; the number comes with the publication itself. */
    public static Entry entry(PublicText text) {
        String title = Folded.of(text.title()).text();
        String marks = Folded.of(marks(text)).text();
        String body = Folded.of(text.body()).text();
        Vector vector = new Vector()
                .add(Tokens.pairs(title), 'A')
                .add(Tokens.words(title), 'A')
                .add(Tokens.pairs(marks), 'B')
                .add(Tokens.pairs(body), 'D')
                .add(Tokens.words(body), 'D');
        return new Entry(text, title + "\n" + marks + "\n" + body, vector.text());
    }

    private static String marks(PublicText text) {
        return String.join(
                "\n",
                text.documentNumber() == null ? "" : text.documentNumber(),
                String.join(" ", text.keywords()),
                String.join(" ", text.categories()));
    }

    public Uni<Void> put(Entry entry, String indexNumber, Instant publishedAt) {
        PublicText text = entry.text;
        String number = Folded.of(indexNumber).text();
        return Sql.update(
                        PUT,
                        text.itemId(),
                        text.organisationId(),
                        text.entryId(),
                        text.documentDate().getYear(),
                        text.categories().toArray(String[]::new),
                        text.title(),
                        indexNumber,
                        text.documentNumber(),
                        text.documentDate(),
                        publishedAt,
                        text.body(),
                        entry.folded + "\n" + number,
                        entry.vector,
                        new Vector().add(Tokens.pairs(number), 'B').text())
                .replaceWithVoid();
    }

    public Uni<Void> remove(UUID itemId) {
        return Sql.update("delete from search_entry where item_id = $1", itemId).replaceWithVoid();
    }
}
