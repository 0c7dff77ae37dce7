package org.sunshinegov.request.disclosurerequest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Conditions;
import org.sunshinegov.request.disclosurerequest.model.Channel;
import org.sunshinegov.request.disclosurerequest.model.State;

/**
 * Which cases somebody sees (7.2, "read request file"): an applicant his own; the drafters and heads of a section those of
 * the section, those of no section, and those they handle or act for the handler of; any other office of a unit all of the
 * unit's. The counter, an officer for the intake alone (7.5), reads no file: it knows of what came in over it until that is
 * decided, and of what waits to be registered or for its applicant. {@link #conditions} and {@link #reaches} say the same,
 * one for lists and one for a loaded row.
 *
 * @param units of which some file may be in sight
 * @param whole units all of whose files are
 * @param counters units the counter of which is his
 */
record CaseSight(
        Scope scope,
        Set<UUID> units,
        Set<UUID> whole,
        Set<UUID> counters,
        List<UUID> sections,
        Delegations delegations) {

    private static final Set<Role> SECTION = EnumSet.of(Role.DRAFTER, Role.SECTION_HEAD);

    private static final String[] AT_INTAKE = Arrays.stream(State.values())
            .filter(State::atIntake)
            .map(State::name)
            .toArray(String[]::new);

    static CaseSight of(Scope scope) {
        return new CaseSight(
                scope,
                scope.units(CaseSight::reads),
                scope.units(as -> reads(as) && !bound(as)),
                scope.units(as -> as.role() == Role.COUNTER_OFFICER),
                scope.appointments().stream()
                        .filter(as -> SECTION.contains(as.role()))
                        .map(Appointment::sectionId)
                        .filter(Objects::nonNull)
                        .toList(),
                Delegations.of(scope));
    }

    private static boolean reads(Appointment as) {
        return as.role() != Role.COUNTER_OFFICER;
    }

    /** By his section, or by the colleague he acts for. */
    private static boolean bound(Appointment as) {
        return SECTION.contains(as.role()) && (as.sectionId() != null || as.actingFor() != null);
    }

    /** Of {@code disclosure_request r}; what narrows nothing is left out, for the indexes that serve the rest. */
    Conditions conditions() {
        if (counters.isEmpty() || scope.seesDistrict()) {
            return files();
        }
        Conditions seen = new Conditions();
        String counted = atCounter(seen);
        return seen.and(units.isEmpty() ? counted : "%s or %s".formatted(counted, inUnits(seen)));
    }

    /** Those alone whose file is read. */
    Conditions files() {
        Conditions seen = new Conditions();
        if (scope.seesDistrict()) {
            return seen;
        }
        return scope.isCitizen() ? seen.and("r.applicant_account = ?", scope.subject()) : seen.and(inUnits(seen));
    }

    private String inUnits(Conditions seen) {
        String inUnits = units.size() == 1
                ? "r.organisation_id = " + seen.value(units.iterator().next())
                : "r.organisation_id = any(" + seen.value(units.toArray(UUID[]::new)) + ")";
        return whole.containsAll(units) ? inUnits : inUnits + " and (" + inSection(seen) + ")";
    }

    private String inSection(Conditions seen) {
        return "r.organisation_id = any(%s) or r.section_id is null or r.section_id = any(%s) or r.handler_id = %s or %s"
                .formatted(
                        seen.value(whole.toArray(UUID[]::new)),
                        seen.value(sections.toArray(UUID[]::new)),
                        seen.value(scope.subject()),
                        Delegations.sql(seen.value(delegations.handlers()), seen.value(delegations.units())));
    }

    private String atCounter(Conditions seen) {
        return "r.organisation_id = any(%s) and (r.state = any(%s) or r.channel <> 'INTERNET' and r.decided_on is null)"
                .formatted(seen.value(counters.toArray(UUID[]::new)), seen.value(AT_INTAKE));
    }

    boolean reaches(DisclosureRequestRow row) {
        return reads(row.organisationId, row.sectionId, row.handlerId, row.applicantAccount) || atCounter(row);
    }

    /** Whether the file of such a case is read. */
    boolean reads(UUID unit, UUID section, UUID handler, UUID applicant) {
        if (scope.isCitizen()) {
            return scope.subject().equals(applicant);
        }
        return scope.seesDistrict()
                || whole.contains(unit)
                || units.contains(unit) && inSection(unit, section, handler);
    }

    private boolean inSection(UUID unit, UUID section, UUID handler) {
        return section == null
                || sections.contains(section)
                || scope.subject().equals(handler)
                || delegations.include(handler, unit);
    }

    private boolean atCounter(DisclosureRequestRow row) {
        boolean takenIn = !row.channel.equals(Channel.INTERNET.name()) && row.decidedOn == null;
        return counters.contains(row.organisationId)
                && (takenIn || State.valueOf(row.state).atIntake());
    }
}
