package org.sunshinegov.request.disclosurerequest;

import jakarta.inject.Singleton;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;

/**
 * Who does what is the applicant's to do: he himself, or the officer who notes what he said, wrote or handed in, also of one
 * who asked online (Decree 711 art 29, 30, 31).
 */
@Singleton
public class OnBehalf {

    /** The officer's office; null for the applicant himself. */
    public Appointment ofApplicant(Scope scope, DisclosureRequest request) {
        if (scope.isStaff()) {
            return RequestRights.counter(scope, request.organisationId());
        }
        var unused = scope.requireCitizen();
        return null;
    }
}
