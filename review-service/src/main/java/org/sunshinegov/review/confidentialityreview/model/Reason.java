package org.sunshinegov.review.confidentialityreview.model;

import java.util.Map;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Returns and refusals state their reason; the record of a review must hold it. */
final class Reason {

    private Reason() {}

    static boolean isMissing(String reason) {
        return reason == null || reason.isBlank();
    }

    static void mustBeGiven(String reason) {
        if (isMissing(reason)) {
            throw Refusal.invalidFields(Map.of("reason", FieldFault.missing()));
        }
    }
}
