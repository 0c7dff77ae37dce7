package org.sunshinegov.request.disclosurerequest;

import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Which section and which first handler a case goes to; a unit without sections names the handler alone. */
record AssignRequest(UUID sectionId, UUID handlerId) {

    UUID handler() {
        if (handlerId == null) {
            throw Refusal.invalidFields(Map.of("handlerId", FieldFault.missing()));
        }
        return handlerId;
    }
}
