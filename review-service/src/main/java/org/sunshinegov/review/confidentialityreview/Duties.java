package org.sunshinegov.review.confidentialityreview;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReview;
import org.sunshinegov.review.confidentialityreview.model.Move;

/**
 * Which stages wait for somebody: his own drafts and those of whom he acts for, the offices he holds where the stage is
 * seated, unless he has had a stage already; a
 * revocation waits for the leader in charge alone. {@link #SQL} and {@link #of} say the same.
 */
record Duties(UUID person, List<UUID> drafters, List<UUID> leaderOf, List<UUID> officerOf) {

    /** Parameters $6 to $9, as {@link #addTo} gives them. */
    static final String SQL = """
            (r.state = 'STAGE1_DRAFTER' and r.drafter_id = any ($7)
             or not $6 = any (r.spent)
                and (r.state in ('STAGE2_LEADER', 'REDACTION_CHECK') and r.seat_id = any ($8)
                     or r.state in ('STAGE3_OFFICER', 'REDACTION_CHECK') and r.seat_id = any ($9)
                     or r.revocation_proposed and r.seat_id = any ($8)))""";

    static Duties of(Scope scope) {
        List<Appointment> held = scope.isStaff() ? scope.appointments() : List.of();
        Stream<UUID> actingFor = held.stream()
                .filter(as -> as.role() == Role.DRAFTER)
                .map(Appointment::actingFor)
                .filter(Objects::nonNull);
        return new Duties(
                scope.subject(),
                held.isEmpty()
                        ? List.of()
                        : Stream.concat(Stream.of(scope.subject()), actingFor).toList(),
                held(held, Role.LEADER_IN_CHARGE),
                held(held, Role.DISCLOSURE_OFFICER));
    }

    boolean include(ConfidentialityReview review) {
        UUID seat = review.phase().seat();
        return switch (review.state()) {
            case STAGE1_DRAFTER -> drafters.contains(review.subject().drafterId());
            case STAGE2_LEADER -> fresh(review) && leaderOf.contains(seat);
            case STAGE3_OFFICER -> fresh(review) && officerOf.contains(seat);
            case REDACTION_CHECK -> fresh(review) && (leaderOf.contains(seat) || officerOf.contains(seat));
            case CONCLUDED_PUBLISHABLE, CONCLUDED_PARTIAL ->
                review.legal().contains(Move.CONFIRM_REVOCATION) && fresh(review) && leaderOf.contains(seat);
            default -> false;
        };
    }

    Tuple addTo(Tuple parameters) {
        return parameters
                .addUUID(person)
                .addArrayOfUUID(drafters.toArray(UUID[]::new))
                .addArrayOfUUID(leaderOf.toArray(UUID[]::new))
                .addArrayOfUUID(officerOf.toArray(UUID[]::new));
    }

    private boolean fresh(ConfidentialityReview review) {
        return !review.spent().contains(person);
    }

    private static List<UUID> held(List<Appointment> held, Role role) {
        return held.stream()
                .filter(as -> as.role() == role)
                .map(Appointment::organisationId)
                .distinct()
                .toList();
    }
}
