package org.sunshinegov.review.confidentialityreview;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Conditions;

/**
 * Which reviews somebody sees (7.1): the unit's leaders and disclosure officers all of their unit, drafters and section
 * heads those of their section, the offices a stage has risen to those they hold, district office and supervision all.
 * {@link #SQL} and {@link #reaches} say the same, one for lists and one for a loaded row.
 *
 * @param seats organisations where an office of the stages is held
 */
record Sight(boolean district, List<UUID> units, List<UUID> sections, List<UUID> seats, UUID person) {

    /** Each of the four alternatives has an index of its own. */
    private static final String SEEN = """
            (%s or r.organisation_id = any (%s) or r.section_id = any (%s) or r.seat_id = any (%s)
                or r.persons @> array[%s::uuid])""";

    /** With $1 to $5, as {@link #parameters} gives them. */
    static final String SQL = SEEN.formatted("$1", "$2", "$3", "$4", "$5");

    private static final Set<Role> DISTRICT = EnumSet.of(Role.DISTRICT_OFFICE, Role.SUPERVISION_BODY);
    private static final Set<Role> UNIT =
            EnumSet.of(Role.LEADER_IN_CHARGE, Role.UNIT_HEAD, Role.DISCLOSURE_OFFICER, Role.DISCLOSURE_BODY_HEAD);
    private static final Set<Role> SECTION = EnumSet.of(Role.DRAFTER, Role.SECTION_HEAD);
    private static final Set<Role> SEAT = EnumSet.of(Role.LEADER_IN_CHARGE, Role.DISCLOSURE_OFFICER);

    static Sight of(Scope scope) {
        boolean self = scope.kind() == Scope.Kind.SELF;
        List<Appointment> held = scope.requireStaff().appointments();
        return new Sight(
                self || held.stream().anyMatch(as -> DISTRICT.contains(as.role())),
                organisations(held, as -> UNIT.contains(as.role()) || inUnitWithoutSections(as)),
                held.stream()
                        .filter(as -> SECTION.contains(as.role()))
                        .map(Appointment::sectionId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                organisations(held, as -> SEAT.contains(as.role())),
                held.isEmpty() ? null : scope.subject());
    }

    boolean reaches(ConfidentialityReviewRow row) {
        return district
                || units.contains(row.organisationId)
                || row.sectionId != null && sections.contains(row.sectionId)
                || row.seatId != null && seats.contains(row.seatId)
                || person != null && Arrays.asList(row.persons).contains(person);
    }

    Tuple parameters() {
        return conditions().values();
    }

    /** Of {@code confidentiality_review r}. */
    Conditions conditions() {
        Conditions seen = new Conditions();
        return seen.and(SEEN.formatted(
                seen.value(district),
                seen.value(units.toArray(UUID[]::new)),
                seen.value(sections.toArray(UUID[]::new)),
                seen.value(seats.toArray(UUID[]::new)),
                seen.value(person)));
    }

    private static boolean inUnitWithoutSections(Appointment as) {
        return SECTION.contains(as.role()) && as.sectionId() == null;
    }

    private static List<UUID> organisations(List<Appointment> held, Predicate<Appointment> which) {
        return held.stream()
                .filter(which)
                .map(Appointment::organisationId)
                .distinct()
                .toList();
    }
}
