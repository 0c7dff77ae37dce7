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

/**
 * Which reviews somebody sees (7.1): the unit's leaders and disclosure officers all of their unit, drafters and section
 * heads those of their section, the offices a stage has risen to those they hold, district office and supervision all.
 * {@link #SQL} and {@link #of} say the same, one for lists and one for a loaded row.
 *
 * @param seats organisations where an office of the stages is held
 */
record Sight(boolean district, List<UUID> units, List<UUID> sections, List<UUID> seats, UUID person) {

    /** Parameters $1 to $5, as {@link #parameters} gives them. Each of the four alternatives has an index of its own. */
    static final String SQL = """
            ($1 or r.organisation_id = any ($2) or r.section_id = any ($3) or r.seat_id = any ($4)
                or r.persons @> array[$5::uuid])""";

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
        return Tuple.tuple()
                .addBoolean(district)
                .addArrayOfUUID(units.toArray(UUID[]::new))
                .addArrayOfUUID(sections.toArray(UUID[]::new))
                .addArrayOfUUID(seats.toArray(UUID[]::new))
                .addUUID(person);
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
