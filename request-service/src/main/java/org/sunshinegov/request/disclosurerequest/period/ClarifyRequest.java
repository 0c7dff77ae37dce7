package org.sunshinegov.request.disclosurerequest.period;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;
import org.sunshinegov.request.disclosurerequest.filing.FileRequest;

/**
 * The corrected request.
 *
 * @param receivedOn the day a paper answer came in, told by the officer who enters it; null for today
 */
record ClarifyRequest(String text, LocalDate receivedOn) {

    void check(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.required(faults, "text", text, FileRequest.DESCRIPTION_LIMIT);
        if (receivedOn != null && receivedOn.isAfter(today)) {
            faults.put("receivedOn", new FieldFault("不能晚于今天", "it cannot lie ahead"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
