package org.sunshinegov.request.recordcorrection;

import java.util.Set;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Conditions;
import org.sunshinegov.request.recordcorrection.model.State;

/**
 * Which corrections somebody sees: an applicant his own, the offices of a unit all of the unit's, and its counter, an officer
 * for the intake alone (7.5), those that wait to be examined. {@link #conditions} and {@link #reaches} say the same, one for
 * lists and one for a loaded row.
 *
 * @param counters units the counter of which is his
 */
record CorrectionSight(Scope scope, Set<UUID> units, Set<UUID> counters) {

    static CorrectionSight of(Scope scope) {
        return new CorrectionSight(
                scope,
                scope.units(as -> as.role() != Role.COUNTER_OFFICER),
                scope.units(as -> as.role() == Role.COUNTER_OFFICER));
    }

    /** Of {@code record_correction c}; what narrows nothing is left out, for the indexes that serve the rest. */
    Conditions conditions() {
        Conditions seen = new Conditions();
        if (scope.seesDistrict()) {
            return seen;
        }
        if (scope.isCitizen()) {
            return seen.and("c.applicant_account = ?", scope.subject());
        }
        String inUnits = ofUnit(seen, units);
        return seen.and(
                counters.isEmpty()
                        ? inUnits
                        : "%s or %s and c.state = '%s'".formatted(inUnits, ofUnit(seen, counters), State.FILED));
    }

    private static String ofUnit(Conditions seen, Set<UUID> units) {
        return "c.organisation_id = any(" + seen.value(units.toArray(UUID[]::new)) + ")";
    }

    boolean reaches(RecordCorrectionRow row) {
        return scope.isCitizen()
                ? scope.subject().equals(row.applicantAccount)
                : examined(row.organisationId) || row.state.open() && counters.contains(row.organisationId);
    }

    /** Whether what was done about those of a unit is in sight, too. */
    boolean examined(UUID unit) {
        return scope.seesDistrict() || units.contains(unit);
    }
}
