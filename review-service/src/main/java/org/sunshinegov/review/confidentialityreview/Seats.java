package org.sunshinegov.review.confidentialityreview;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReview;

/** In which organisation a stage is held: the unit, or the nearest above it where the office is not vacant (6.3). */
final class Seats {

    private static final String OF = """
            select coalesce(seat_of(cast($1 as uuid), offices_of(cast($2 as text)), cast($3 as uuid[]), cast($4 as date)), cast($1 as uuid))""";

    private static final String OF_OFFICE = """
            select coalesce(
                seat_of(cast($1 as uuid), array[cast($2 as text)], cast($3 as uuid[]), cast($4 as date)), cast($1 as uuid))""";

    private static final String MOVED = """
            select r.id, s.seat from confidentiality_review r
            cross join lateral (
                select coalesce(seat_of(r.organisation_id, offices_of(r.state), r.spent, cast($1 as date)), r.organisation_id) as seat) s
            where (r.ended_at is null or r.revocation_proposed) and r.seat_id is not null and r.seat_id <> s.seat
            order by r.id limit 200""";

    /** A review whose stage has to move to another organisation. */
    record Moved(UUID reviewId, UUID seat) {}

    private Seats() {}

    static Uni<UUID> of(ConfidentialityReview review, LocalDate today) {
        return one(
                OF,
                review.subject().organisationId(),
                review.state().name(),
                review.spent().toArray(UUID[]::new),
                today);
    }

    /** Where an office has become vacant or has been filled since the stage began. */
    static Uni<List<Moved>> moved(LocalDate today) {
        return Sql.rows(MOVED, today).map(rows -> rows.stream()
                .map(row -> new Moved((UUID) row[0], (UUID) row[1]))
                .toList());
    }

    /** For an office that is asked for outside its own stage. */
    static Uni<UUID> ofOffice(ConfidentialityReview review, String role, Set<UUID> spent, LocalDate today) {
        return one(OF_OFFICE, review.subject().organisationId(), role, spent.toArray(UUID[]::new), today);
    }

    private static Uni<UUID> one(String statement, UUID unit, String office, UUID[] spent, LocalDate today) {
        return Sql.rows(statement, unit, office, spent, today).map(rows -> (UUID) rows.get(0)[0]);
    }
}
