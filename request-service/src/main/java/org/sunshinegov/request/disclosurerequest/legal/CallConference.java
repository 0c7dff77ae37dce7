package org.sunshinegov.request.disclosurerequest.legal;

import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;

/** What is to be discussed with legal professionals. */
record CallConference(String question) {

    private static final int LIMIT = 1_000;

    void check() {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.required(faults, "question", question, LIMIT);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
