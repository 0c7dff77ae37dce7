package org.sunshinegov.request.disclosurerequest;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * Which section and which first handler a case goes to; a unit without sections names the handler alone.
 *
 * @param handover what the one before him hands over, where it goes from one handler to another; may be null
 */
public record AssignRequest(UUID sectionId, UUID handlerId, String handover) {

    private static final int LIMIT = 500;

    void check() {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.optional(faults, "handover", handover, LIMIT);
        if (handlerId == null) {
            faults.put("handlerId", FieldFault.missing());
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
