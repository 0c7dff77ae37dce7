package org.sunshinegov.request.disclosurerequest;

import jakarta.inject.Singleton;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;

/**
 * Who does what is the applicant's to do: he himself, or, where he asked on paper or by word of mouth, the officer who notes
 * what he said or wrote (Decree 711 art 29, 31).
 */
@Singleton
public class OnBehalf {

    /** The officer's office; null for the applicant himself. */
    public Appointment ofApplicant(Scope scope, DisclosureRequest request) {
        if (scope.isCitizen() || request.filing().takenInBy() == null) {
            var unused = scope.requireCitizen();
            return null;
        }
        return RequestRights.counter(scope, request.organisationId());
    }
}
