package org.sunshinegov.request.disclosurerequest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.model.Outcome;

/**
 * A reply as its handler writes it.
 *
 * @param reasons facts and grounds; required wherever something is not given (Decree 711 art 36(3), 37)
 * @param documents uploaded to this case before
 */
record DraftReply(Outcome outcome, String text, String reasons, List<UUID> documents) {

    static final int TEXT_LIMIT = 20_000;

    DraftReply {
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    void check() {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (outcome == null) {
            faults.put("outcome", FieldFault.missing());
        }
        Texts.required(faults, "text", text, TEXT_LIMIT);
        if (outcome == null || outcome == Outcome.GRANTED) {
            Texts.optional(faults, "reasons", reasons, TEXT_LIMIT);
        } else {
            Texts.required(faults, "reasons", reasons, TEXT_LIMIT);
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
