package org.sunshinegov.kernel.platform.sample;

import io.opentelemetry.api.trace.Span;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sunshinegov.kernel.contracts.review.ReviewOpenedV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;
import org.sunshinegov.kernel.platform.inbox.TooEarly;
import org.sunshinegov.kernel.platform.outbox.Telling;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Hears what a test tells on the review topic; refuses some of it, breaks at some until it is mended, and finds some too early. */
@Singleton
public class Fussy implements Hears<ReviewOpenedV1> {

    public final Set<UUID> refuses = ConcurrentHashMap.newKeySet();
    public final Set<UUID> breaksAt = ConcurrentHashMap.newKeySet();

    /** What these are about has not been heard yet. */
    public final Set<UUID> tooEarlyFor = ConcurrentHashMap.newKeySet();

    /** How many times more it breaks at these. */
    public final Map<UUID, Integer> breaksTimes = new ConcurrentHashMap<>();

    /** Ids of the facts whose transaction was committed, as often as it was. */
    public final List<UUID> committed = new CopyOnWriteArrayList<>();

    private final Map<UUID, String> traces = new ConcurrentHashMap<>();

    /** The trace its last fact was heard in. */
    public String traceOf(UUID aggregate) {
        return traces.get(aggregate);
    }

    @Override
    public Class<ReviewOpenedV1> type() {
        return ReviewOpenedV1.class;
    }

    @Override
    public Uni<Void> hear(ReviewOpenedV1 event, Heard heard) {
        return Applied.note(heard).invoke(() -> {
            Telling.afterCommit(() -> committed.add(heard.id()));
            traces.put(heard.aggregate(), Span.current().getSpanContext().getTraceId());
            if (refuses.contains(event.subjectId())) {
                throw Refusal.conflict("not-now", "现在不行。", "Not now.");
            }
            if (tooEarlyFor.contains(event.subjectId())) {
                throw new TooEarly("its subject is unknown", null);
            }
            Integer times = breaksTimes.computeIfPresent(event.subjectId(), (at, left) -> left - 1);
            if (breaksAt.contains(event.subjectId()) || times != null && times >= 0) {
                throw new IllegalStateException("a fault in the service");
            }
        });
    }

    public static String opened(UUID reviewId, UUID subjectId) {
        return """
                {"reviewId":"%s","subjectId":"%s","subjectVersion":1,"subjectKind":"REPLY",
                 "organisationId":"%s","openedAt":"2025-03-03T01:00:00Z"}""".formatted(reviewId, subjectId, Notes.UNIT);
    }
}
