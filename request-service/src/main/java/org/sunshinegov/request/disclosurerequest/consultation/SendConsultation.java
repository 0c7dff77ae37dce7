package org.sunshinegov.request.disclosurerequest.consultation;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;

/**
 * That a letter the leader has approved is sent.
 *
 * @param sentOn null for today
 */
public record SendConsultation(UUID proposalId, LocalDate sentOn) {

    void check(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (proposalId == null) {
            faults.put("proposalId", FieldFault.missing());
        }
        Texts.notAhead(faults, "sentOn", sentOn, today);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    LocalDate sentOn(LocalDate today) {
        return sentOn == null ? today : sentOn;
    }
}
