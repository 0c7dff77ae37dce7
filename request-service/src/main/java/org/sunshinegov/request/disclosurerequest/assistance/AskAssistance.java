package org.sunshinegov.request.disclosurerequest.assistance;

import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;

/** Which body is asked to help, and with what. */
public record AskAssistance(String assisting, String matter) {

    void check() {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.required(faults, "assisting", assisting, 100);
        Texts.required(faults, "matter", matter, 2_000);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
