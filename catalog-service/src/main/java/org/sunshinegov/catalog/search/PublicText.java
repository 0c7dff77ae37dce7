package org.sunshinegov.catalog.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What of a published item can be found; taken from its reviewed bytes. */
public record PublicText(
        UUID itemId,
        UUID organisationId,
        UUID entryId,
        String documentNumber,
        LocalDate documentDate,
        List<String> categories,
        List<String> keywords,
        String title,
        String body) {}
