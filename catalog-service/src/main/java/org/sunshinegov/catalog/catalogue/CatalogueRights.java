package org.sunshinegov.catalog.catalogue;

import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;

/** Who keeps a unit's catalogue (7.1): its disclosure officers and section heads, and the district's disclosure office. */
final class CatalogueRights {

    private CatalogueRights() {}

    static void mayWrite(Scope scope, UUID unit) {
        var unused = as(scope, unit);
    }

    static Appointment as(Scope scope, UUID unit) {
        return scope.requireStaff().require(unit, Role.DISTRICT_OFFICE, Role.DISCLOSURE_OFFICER, Role.SECTION_HEAD);
    }
}
