package org.sunshinegov.request.disclosurerequest;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.model.Consultation;

/**
 * Whom to ask, for what, and when the letter was sent (Decree 711 art 32, 34).
 *
 * @param sentOn null for today
 */
record ConsultParty(Consultation.Kind kind, String name, String contact, String question, LocalDate sentOn) {

    void check(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (kind == null) {
            faults.put("kind", FieldFault.missing());
        }
        Texts.required(faults, "name", name, 100);
        Texts.required(faults, "contact", contact, 200);
        Texts.required(faults, "question", question, 2_000);
        if (sentOn != null && sentOn.isAfter(today)) {
            faults.put("sentOn", new FieldFault("不能晚于今天", "it cannot lie ahead"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
