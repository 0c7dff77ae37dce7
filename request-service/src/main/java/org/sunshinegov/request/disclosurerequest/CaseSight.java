package org.sunshinegov.request.disclosurerequest;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Conditions;

/**
 * Which cases somebody sees (7.2, "read request file"): an applicant his own; the drafters and heads of a section those of
 * the section, those of no section, and those they handle or act for the handler of; any other office of a unit all of the
 * unit's, but the efficiency office, which reads the figures and no file. {@link #conditions} and {@link #reaches} say the same, one for lists and one for a loaded row.
 *
 * @param units of which some case may be in sight
 * @param whole units all of whose cases are
 */
record CaseSight(Scope scope, Set<UUID> units, Set<UUID> whole, List<UUID> sections, Delegations delegations) {

    private static final Set<Role> SECTION = EnumSet.of(Role.DRAFTER, Role.SECTION_HEAD);

    static CaseSight of(Scope scope) {
        return new CaseSight(
                scope,
                scope.units(CaseSight::reads),
                scope.units(as -> reads(as) && !bound(as)),
                scope.appointments().stream()
                        .filter(as -> SECTION.contains(as.role()))
                        .map(Appointment::sectionId)
                        .filter(Objects::nonNull)
                        .toList(),
                Delegations.of(scope));
    }

    private static boolean reads(Appointment as) {
        return as.role() != Role.EFFICIENCY_OFFICE;
    }

    /** By his section, or by the colleague he acts for. */
    private static boolean bound(Appointment as) {
        return SECTION.contains(as.role()) && (as.sectionId() != null || as.actingFor() != null);
    }

    /** Of {@code disclosure_request r}; what narrows nothing is left out, for the indexes that serve the rest. */
    Conditions conditions() {
        Conditions seen = new Conditions();
        if (scope.seesDistrict()) {
            return seen;
        }
        if (scope.isCitizen()) {
            return seen.and("r.applicant_account = ?", scope.subject());
        }
        var unused = units.size() == 1
                ? seen.and("r.organisation_id = ?", units.iterator().next())
                : seen.and("r.organisation_id = any(?)", units.toArray(UUID[]::new));
        return whole.containsAll(units) ? seen : seen.and(inSection(seen));
    }

    private String inSection(Conditions seen) {
        return "r.organisation_id = any(%s) or r.section_id is null or r.section_id = any(%s) or r.handler_id = %s or %s"
                .formatted(
                        seen.value(whole.toArray(UUID[]::new)),
                        seen.value(sections.toArray(UUID[]::new)),
                        seen.value(scope.subject()),
                        Delegations.sql(seen.value(delegations.handlers()), seen.value(delegations.units())));
    }

    boolean reaches(DisclosureRequestRow row) {
        if (scope.isCitizen()) {
            return scope.subject().equals(row.applicantAccount);
        }
        return scope.seesDistrict()
                || whole.contains(row.organisationId)
                || units.contains(row.organisationId) && inSection(row);
    }

    private boolean inSection(DisclosureRequestRow row) {
        return row.sectionId == null
                || sections.contains(row.sectionId)
                || scope.subject().equals(row.handlerId)
                || delegations.include(row.handlerId, row.organisationId);
    }
}
