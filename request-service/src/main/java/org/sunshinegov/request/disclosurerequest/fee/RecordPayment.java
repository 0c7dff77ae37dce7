package org.sunshinegov.request.disclosurerequest.fee;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;
import org.sunshinegov.request.disclosurerequest.model.Fee;

/**
 * That the processing fee was paid.
 *
 * @param paidOn null for today
 * @param fiscalReceipt the number of the fiscal receipt
 */
public record RecordPayment(LocalDate paidOn, String fiscalReceipt) {

    private static final int LIMIT = 50;

    void check(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.required(faults, "fiscalReceipt", fiscalReceipt, LIMIT);
        Texts.notAhead(faults, "paidOn", paidOn, today);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    Fee.Payment payment(LocalDate today) {
        return new Fee.Payment(paidOn == null ? today : paidOn, fiscalReceipt.strip());
    }
}
