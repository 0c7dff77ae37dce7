package org.sunshinegov.deploy.local.sample.api;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the review of an item or a reply, which begins when review-service has heard of it. */
public final class ReviewDesk {
    private final ReviewApi reviews;
    private final String reader;
    private final Map<UUID, Aggregate> bySubject = new ConcurrentHashMap<>();

    /** {@code reader}: somebody who sees the reviews of the whole district. */
    public ReviewDesk(ReviewApi reviews, String reader) {
        this.reviews = reviews;
        this.reader = reader;
    }

    public Aggregate of(UUID subject) {
        var known = bySubject.get(subject);
        if (known != null) {
            return known;
        }
        var begun = Patience.USUAL.until("等待审查 " + subject, () -> reviews.of(reader, subject));
        return bySubject.computeIfAbsent(subject, ignored -> reviews.review(begun));
    }
}
