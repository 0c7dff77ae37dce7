package org.sunshinegov.request.disclosurerequest.consultation;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;
import org.sunshinegov.request.disclosurerequest.model.Consultation.Opinion;
import org.sunshinegov.request.disclosurerequest.model.Consultation.Position;

/**
 * What a consulted party answers.
 *
 * @param reasons an objection gives them (Decree 711 art 32)
 * @param receivedOn the day a paper answer came in, told by the officer who enters it; null for today
 */
record GiveOpinion(Position position, String reasons, LocalDate receivedOn) {

    void check(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (position != Position.AGREES && position != Position.OBJECTS) {
            faults.put("position", FieldFault.missing());
        }
        if (position == Position.OBJECTS) {
            Texts.required(faults, "reasons", reasons, 2_000);
        } else {
            Texts.optional(faults, "reasons", reasons, 2_000);
        }
        if (receivedOn != null && receivedOn.isAfter(today)) {
            faults.put("receivedOn", new FieldFault("不能晚于今天", "it cannot lie ahead"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    Opinion opinion(LocalDate on) {
        return new Opinion(position, reasons == null || reasons.isBlank() ? null : reasons.strip(), on);
    }
}
