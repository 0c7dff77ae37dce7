package org.sunshinegov.catalog.informationitem.model;

import java.time.Instant;

/**
 * What the public sees of an item now.
 *
 * @param indexNumber given with the first version, kept by all that follow
 * @param withdrawal proposed by one person and not yet decided by the other; null else
 */
public record Publication(
        String indexNumber,
        Submission submission,
        Certificate certificate,
        Draft draft,
        Instant firstPublishedAt,
        Instant publishedAt,
        Withdrawal withdrawal) {

    Publication proposing(Withdrawal proposed) {
        return new Publication(indexNumber, submission, certificate, draft, firstPublishedAt, publishedAt, proposed);
    }
}
