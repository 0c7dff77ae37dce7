package org.sunshinegov.catalog.informationitem.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The words of an item and its metadata.
 *
 * @param documentDate when the information was made; the publication period counts from it (article 26)
 * @param documentNumber may be null, as may summary and source
 */
public record Content(
        String title,
        String body,
        String summary,
        List<String> categories,
        List<String> keywords,
        LocalDate documentDate,
        String documentNumber,
        String source,
        Validity validity) {

    public Content {
        categories = categories == null ? List.of() : List.copyOf(categories);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        validity = validity == null ? Validity.VALID : validity;
    }
}
