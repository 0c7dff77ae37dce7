package org.sunshinegov.request.disclosurerequest;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * That the applicant has the reply.
 *
 * @param servedOn null for today
 * @param proof the number of the mail, who signed, when it was read on site; may be null where it went electronically
 * @param document the scanned proof among the documents of the case; may be null
 */
record ServeReply(LocalDate servedOn, String proof, UUID document) {

    private static final int LIMIT = 200;

    void check(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.notAhead(faults, "servedOn", servedOn, today);
        Texts.optional(faults, "proof", proof, LIMIT);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    LocalDate servedOn(LocalDate today) {
        return servedOn == null ? today : servedOn;
    }

    /** Null where nothing is said. */
    String proven() {
        return proof == null || proof.isBlank() ? null : proof.strip();
    }
}
