package org.sunshinegov.request.disclosurerequest.period;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;

/** The last day of the obstacle; null for today. */
record ResumeRequest(LocalDate on) {

    void check(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.notAhead(faults, "on", on, today);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    LocalDate on(LocalDate today) {
        return on == null ? today : on;
    }
}
