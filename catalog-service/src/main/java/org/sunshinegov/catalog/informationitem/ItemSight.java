package org.sunshinegov.catalog.informationitem;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.catalog.informationitem.model.State;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Conditions;

/**
 * Which items somebody reads before they are public (7.1): the district's office and supervision all; drafters and heads
 * of a section those of the section, those of none and their own; any other office of a unit all of the unit's; legal
 * affairs and the secrecy bureau what is not disclosed, for it is weighed again. {@link #conditions} and {@link #reaches} say the
 * same, one for lists and one for a loaded row.
 *
 * @param whole units all of whose items are in sight
 */
record ItemSight(
        boolean district, Set<UUID> whole, Set<UUID> units, List<UUID> sections, UUID person, boolean undisclosed) {

    static ItemSight of(Scope scope) {
        return new ItemSight(
                scope.isService() || scope.holds(Role.DISTRICT_OFFICE) || scope.holds(Role.SUPERVISION_BODY),
                scope.units(as -> ofUnit(as) && !ofSection(as)),
                scope.units(ItemSight::ofUnit),
                scope.appointments().stream()
                        .filter(ItemSight::ofSection)
                        .map(Appointment::sectionId)
                        .filter(Objects::nonNull)
                        .toList(),
                scope.subject(),
                scope.holds(Role.LEGAL_AFFAIRS) || scope.holds(Role.SECRECY_BUREAU));
    }

    /** Legal affairs hold their office for the district, the counter its own for intake alone (7.5): neither opens a draft. */
    private static boolean ofUnit(Appointment as) {
        return as.role() != Role.LEGAL_AFFAIRS && as.role() != Role.COUNTER_OFFICER;
    }

    private static boolean ofSection(Appointment as) {
        return as.sectionId() != null && (as.role() == Role.DRAFTER || as.role() == Role.SECTION_HEAD);
    }

    /** Whether somebody has to do with the items of a unit at all. */
    boolean reaches(UUID unit) {
        return district || units.contains(unit);
    }

    boolean reaches(UUID unit, UUID section, UUID drafter, State state) {
        return district
                || whole.contains(unit)
                || units.contains(unit) && (section == null || sections.contains(section) || drafter.equals(person))
                || undisclosed && (state == State.WITHHELD || state == State.ON_REQUEST_ONLY);
    }

    /** Of {@code information_item i}; what narrows nothing is left out, for the indexes that serve the rest. */
    Conditions conditions() {
        Conditions seen = new Conditions();
        if (district) {
            return seen;
        }
        if (undisclosed) {
            String unit = "i.organisation_id = any(" + seen.value(units.toArray(UUID[]::new)) + ")";
            return seen.and(unit + " and (" + inSection(seen) + ") or i.state in ('WITHHELD', 'ON_REQUEST_ONLY')");
        }
        var unused = units.size() == 1
                ? seen.and("i.organisation_id = ?", units.iterator().next())
                : seen.and("i.organisation_id = any(?)", units.toArray(UUID[]::new));
        return whole.containsAll(units) ? seen : seen.and(inSection(seen));
    }

    private String inSection(Conditions seen) {
        return "i.organisation_id = any(%s) or i.section_id is null or i.section_id = any(%s) or i.drafter_id = %s"
                .formatted(
                        seen.value(whole.toArray(UUID[]::new)),
                        seen.value(sections.toArray(UUID[]::new)),
                        seen.value(person));
    }
}
