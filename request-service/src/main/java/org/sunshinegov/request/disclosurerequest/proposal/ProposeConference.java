package org.sunshinegov.request.disclosurerequest.proposal;

import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;

/** What is to be discussed, and who is wanted for it. */
record ProposeConference(String question, String wanted) {

    void check() {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.required(faults, "question", question, 1_000);
        Texts.required(faults, "wanted", wanted, 500);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
