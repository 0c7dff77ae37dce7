package org.sunshinegov.request.disclosurerequest.proposal;

import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;
import org.sunshinegov.request.disclosurerequest.model.Consultation;

/** Whom to ask, and for what (Decree 711 art 32, 34). */
record ProposeConsultation(Consultation.Kind kind, String name, String contact, String question) {

    void check() {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (kind == null) {
            faults.put("kind", FieldFault.missing());
        }
        Texts.required(faults, "name", name, 100);
        Texts.required(faults, "contact", contact, 200);
        Texts.required(faults, "question", question, 2_000);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
