package org.sunshinegov.request.disclosurerequest.period;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;

/**
 * What the applicant says why so many or so often.
 *
 * @param receivedOn for what came on paper; null for today
 */
record GiveReasons(String text, LocalDate receivedOn) {

    private static final int LIMIT = 5_000;

    void check(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.required(faults, "text", text, LIMIT);
        Texts.notAhead(faults, "receivedOn", receivedOn, today);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
