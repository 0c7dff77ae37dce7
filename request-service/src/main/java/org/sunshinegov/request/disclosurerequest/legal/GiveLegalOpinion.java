package org.sunshinegov.request.disclosurerequest.legal;

import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;

/** Whether the draft may go out as it is; {@code objection} says why not, and is needed then. */
record GiveLegalOpinion(Boolean passed, String objection) {

    private static final int LIMIT = 500;

    void check() {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (passed == null) {
            faults.put("passed", FieldFault.missing());
        }
        if (Boolean.FALSE.equals(passed)) {
            Texts.required(faults, "objection", objection, LIMIT);
        } else {
            Texts.optional(faults, "objection", objection, LIMIT);
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
