package org.sunshinegov.request.recordcorrection;

import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;
import org.sunshinegov.request.recordcorrection.model.Result;

/** What the unit found: what it corrected, why it does not, or who may and how to reach it. 1 to 2,000 characters. */
record DecideCorrection(Result result, String answer) {

    private static final int LIMIT = 2_000;

    void check() {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (result == null) {
            faults.put("result", FieldFault.missing());
        }
        Texts.required(faults, "answer", answer, LIMIT);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
