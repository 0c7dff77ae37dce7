package org.sunshinegov.catalog.informationitem;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.catalog.informationitem.model.Part;

/** A published item: its text as reviewed, and the number, date and certificate added afterwards. */
record PublicationView(
        UUID itemId,
        UUID organisationId,
        UUID entryId,
        String entry,
        String indexNumber,
        Instant firstPublishedAt,
        Instant publishedAt,
        int itemVersion,
        String certificateNumber,
        ItemText text,
        List<Part> attachments) {}
