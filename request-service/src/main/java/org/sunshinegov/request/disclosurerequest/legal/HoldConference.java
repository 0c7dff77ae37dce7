package org.sunshinegov.request.disclosurerequest.legal;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;

/** What was agreed; {@code heldOn} null for today. */
record HoldConference(LocalDate heldOn, String conclusion) {

    private static final int LIMIT = 5_000;

    void check(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.required(faults, "conclusion", conclusion, LIMIT);
        Texts.notAhead(faults, "heldOn", heldOn, today);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    LocalDate heldOn(LocalDate today) {
        return heldOn == null ? today : heldOn;
    }
}
