package org.sunshinegov.review.confidentialityreview;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.platform.audit.History;
import org.sunshinegov.kernel.platform.audit.PastAct;
import org.sunshinegov.kernel.platform.clock.ClockQueries;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.StateJson;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReview;

/** Reads of one review. */
@Singleton
class ConfidentialityReviewQueries {

    private static final String ONE = """
            select r.version, r.title, r.ended_at, r.fetch_tries, r.fetch_trouble, r.content::text as content
            from confidentiality_review r where r.id = $6 and\s""" + Sight.SQL;

    /** People and organisations share one namespace of random ids. */
    private static final String NAMES = """
            select id, name_zh from register_person where id = any ($1)
            union all select id, name_zh from register_organisation where id = any ($1)""";

    private final Pool pool;
    private final ClockQueries clocks;
    private final History history;

    ConfidentialityReviewQueries(Pool pool, ClockQueries clocks, History history) {
        this.pool = pool;
        this.clocks = clocks;
        this.history = history;
    }

    Uni<ReviewView> byId(Scope scope, UUID id) {
        return pool.preparedQuery(ONE)
                .execute(Sight.of(scope).parameters().addUUID(id))
                .chain(rows -> view(scope, rows));
    }

    /** A review nobody of this scope sees has no history either; newest first. */
    Uni<List<PastAct>> history(Scope scope, UUID id) {
        return byId(scope, id).chain(review -> history.of(id));
    }

    /** Names of public bodies and of those who sign official acts. */
    Uni<Map<UUID, String>> names(Scope scope, Set<UUID> ids) {
        if (!scope.isStaff()) {
            return Uni.createFrom().item(Map.of());
        }
        return pool.preparedQuery(NAMES)
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, String> names = new HashMap<>();
                    rows.forEach(row -> names.put(row.getUUID("id"), row.getString("name_zh")));
                    return names;
                });
    }

    private Uni<ReviewView> view(Scope scope, RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw Refusal.notFound();
        }
        Row row = rows.iterator().next();
        ConfidentialityReview review = StateJson.read(row.getString("content"), ConfidentialityReview.class);
        OffsetDateTime ended = row.getOffsetDateTime("ended_at");
        var beside = new ReviewView.Beside(
                row.getInteger("version"),
                row.getString("title"),
                ended == null ? null : ended.toInstant(),
                row.getInteger("fetch_tries"),
                row.getString("fetch_trouble"));
        return clocks.of(review.id(), ClockKind.REVIEW_STAGE)
                .map(due -> ReviewView.of(review, beside, due.orElse(null), Duties.of(scope)));
    }
}
