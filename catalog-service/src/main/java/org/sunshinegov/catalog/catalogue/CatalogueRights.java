package org.sunshinegov.catalog.catalogue;

import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * Who keeps a unit's catalogue (7.1): its disclosure officers and the district's disclosure office; the head of a
 * section enters what his section is responsible for.
 */
final class CatalogueRights {

    private static final Role[] KEEPING = {Role.DISTRICT_OFFICE, Role.DISCLOSURE_OFFICER};
    private static final Role[] ENTERING = {Role.DISTRICT_OFFICE, Role.DISCLOSURE_OFFICER, Role.SECTION_HEAD};

    private CatalogueRights() {}

    static Appointment keeping(Scope scope, UUID unit) {
        return scope.requireStaff().require(unit, KEEPING);
    }

    static void mayEnter(Scope scope, UUID unit) {
        var unused = scope.requireStaff().require(unit, ENTERING);
    }

    /** {@code section} null where the whole unit is responsible. */
    static Appointment entering(Scope scope, UUID unit, UUID section) {
        mayEnter(scope, unit);
        return scope.appointmentsAs(unit, ENTERING)
                .filter(as -> as.role() != Role.SECTION_HEAD
                        || as.sectionId() == null
                        || as.sectionId().equals(section))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden(
                        "other-section", "您只能登记本科室负责的事项。", "You enter what your own section is responsible for."));
    }

    /** Entries for a unit's own staff, and its duties, of every unit (7.1). */
    static boolean readsDistrict(Scope scope) {
        return scope.isService() || scope.holds(Role.DISTRICT_OFFICE) || scope.holds(Role.SUPERVISION_BODY);
    }
}
