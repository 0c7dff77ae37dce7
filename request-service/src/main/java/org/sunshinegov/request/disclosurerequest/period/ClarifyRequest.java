package org.sunshinegov.request.disclosurerequest.period;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;
import org.sunshinegov.request.disclosurerequest.filing.FileRequest;
import org.sunshinegov.request.disclosurerequest.model.Clarification;

/**
 * The corrected request.
 *
 * @param receivedOn the day a paper answer came in, told by the officer who enters it; null for today
 * @param lateReason the good reason it came after the period, told by the officer who enters it; null where it came in time
 */
record ClarifyRequest(String text, LocalDate receivedOn, String lateReason) {

    private static final int REASON_LIMIT = 500;

    void check(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.required(faults, "text", text, FileRequest.DESCRIPTION_LIMIT);
        Texts.optional(faults, "lateReason", lateReason, REASON_LIMIT);
        if (receivedOn != null && receivedOn.isAfter(today)) {
            faults.put("receivedOn", new FieldFault("不能晚于今天", "it cannot lie ahead"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    Clarification.Answer noted(LocalDate today) {
        return new Clarification.Answer(
                text.strip(),
                receivedOn == null ? today : receivedOn,
                lateReason == null || lateReason.isBlank() ? null : lateReason.strip());
    }
}
