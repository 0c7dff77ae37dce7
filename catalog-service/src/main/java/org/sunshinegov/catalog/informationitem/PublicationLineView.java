package org.sunshinegov.catalog.informationitem;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One line of a list of published items. */
record PublicationLineView(
        UUID itemId,
        UUID organisationId,
        String organisation,
        String indexNumber,
        String title,
        List<String> categories,
        LocalDate documentDate,
        String documentNumber,
        Instant publishedAt) {

    static final String COLUMNS = """
            p.item_id, p.organisation_id, o.name_zh as organisation, p.index_number, p.title, p.categories,
            p.document_date, p.document_number, p.published_at
            from publication p join organisation o on o.id = p.organisation_id""";

    static PublicationLineView of(Row row) {
        return new PublicationLineView(
                row.getUUID("item_id"),
                row.getUUID("organisation_id"),
                row.getString("organisation"),
                row.getString("index_number"),
                row.getString("title"),
                List.of(row.getArrayOfStrings("categories")),
                row.getLocalDate("document_date"),
                row.getString("document_number"),
                row.getOffsetDateTime("published_at").toInstant());
    }

    public String href() {
        return "/information/" + indexNumber;
    }
}
