package org.sunshinegov.catalog.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One item found. */
record Hit(
        UUID itemId,
        String indexNumber,
        Excerpt title,
        Excerpt excerpt,
        UUID organisationId,
        String organisation,
        LocalDate documentDate,
        String documentNumber,
        Instant publishedAt) {

    public String href() {
        return "/information/" + indexNumber;
    }
}
