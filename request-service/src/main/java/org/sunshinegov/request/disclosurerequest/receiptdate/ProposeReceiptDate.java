package org.sunshinegov.request.disclosurerequest.receiptdate;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;

/**
 * Another receipt date.
 *
 * @param reason what shows it; the applicant reads it
 */
record ProposeReceiptDate(LocalDate receivedOn, String reason) {

    private static final int REASON_LIMIT = 500;

    void check(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (receivedOn == null) {
            faults.put("receivedOn", FieldFault.missing());
        } else if (receivedOn.isBefore(today.minusYears(1))) {
            faults.put("receivedOn", new FieldFault("不能早于一年以前", "not more than a year ago"));
        }
        Texts.required(faults, "reason", reason, REASON_LIMIT);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
