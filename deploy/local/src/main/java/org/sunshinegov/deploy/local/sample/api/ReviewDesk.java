package org.sunshinegov.deploy.local.sample.api;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the review of an item or a reply, which begins when review-service has heard of it. */
public final class ReviewDesk {
    private final ReviewApi reviews;
    private final String reader;
    private final Map<UUID, Aggregate> bySubject = new ConcurrentHashMap<>();
    private final Set<UUID> seen = new HashSet<>();

    /** {@code reader}: somebody who sees the reviews of the whole district. */
    public ReviewDesk(ReviewApi reviews, String reader) {
        this.reviews = reviews;
        this.reader = reader;
    }

    public Aggregate of(UUID subject) {
        return Patience.USUAL.until("等待审查 " + subject, () -> {
            if (!bySubject.containsKey(subject)) {
                look(subject);
            }
            return Optional.ofNullable(bySubject.get(subject));
        });
    }

    /** One at a time, for the others find what the first has found. */
    private synchronized void look(UUID subject) {
        if (bySubject.containsKey(subject)) {
            return;
        }
        for (var id : reviews.open(reader)) {
            if (seen.add(id)) {
                bySubject.put(reviews.subjectOf(reader, id), reviews.review(id));
            }
        }
    }
}
