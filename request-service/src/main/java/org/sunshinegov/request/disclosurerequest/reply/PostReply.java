package org.sunshinegov.request.disclosurerequest.reply;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;

/**
 * That the postal enterprise has taken the reply.
 *
 * @param postedOn null for today
 */
public record PostReply(LocalDate postedOn) {

    public void check(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.notAhead(faults, "postedOn", postedOn, today);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    public LocalDate postedOn(LocalDate today) {
        return postedOn == null ? today : postedOn;
    }
}
