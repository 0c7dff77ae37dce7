package org.sunshinegov.request.disclosurerequest;

import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;

/** Who judges a case in law (domain 7.5: the legal reviewer is of the legal affairs body). */
public final class Reviewers {

    private Reviewers() {}

    /** The legal reviewer, of the unit or of the district; or the unit's disclosure officer, whom the papers reach. */
    public static Appointment legalOrOfficer(Scope scope, DisclosureRequest request) {
        return scope.holds(Role.LEGAL_AFFAIRS) ? legal(scope) : RequestRights.officer(scope, request);
    }

    /** Legal affairs read the whole district (domain 7.2); what is not in sight was not found before. */
    public static Appointment legal(Scope scope) {
        return scope.requireAnywhere(Role.LEGAL_AFFAIRS);
    }
}
