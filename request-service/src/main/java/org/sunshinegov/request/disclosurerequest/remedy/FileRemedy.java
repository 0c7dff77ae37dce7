package org.sunshinegov.request.disclosurerequest.remedy;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;
import org.sunshinegov.request.remedy.model.Remedy;

/**
 * That reconsideration was applied for, or an action brought.
 *
 * @param appellant null for the applicant
 * @param litigation whether it went to court; before or after a reconsideration follows from the case
 * @param body the authority or court it was filed with
 * @param reference its number of the matter; may be null
 * @param filedOn null for today
 * @param fee against the notice that asks for a fee (domain 4.6); otherwise against the reply, or that there is none
 */
record FileRemedy(
        Remedy.Appellant appellant, boolean litigation, String body, String reference, LocalDate filedOn, boolean fee) {

    private static final int LIMIT = 100;

    void check(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.required(faults, "body", body, LIMIT);
        Texts.optional(faults, "reference", reference, LIMIT);
        Texts.notAhead(faults, "filedOn", filedOn, today);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    Remedy.Filed filed(LocalDate today) {
        return new Remedy.Filed(
                appellant == null ? Remedy.Appellant.APPLICANT : appellant,
                litigation,
                body.strip(),
                reference == null || reference.isBlank() ? null : reference.strip(),
                filedOn == null ? today : filedOn);
    }
}
