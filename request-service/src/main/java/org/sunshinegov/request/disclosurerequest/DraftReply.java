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
        length(faults, "text", text, true);
        length(faults, "reasons", reasons, outcome != null && outcome != Outcome.GRANTED);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    private static void length(Map<String, FieldFault> faults, String field, String value, boolean required) {
        if (value == null || value.isBlank()) {
            if (required) {
                faults.put(field, FieldFault.missing());
            }
        } else if (value.length() > TEXT_LIMIT) {
            faults.put(field, new FieldFault("不能超过" + TEXT_LIMIT + "字", "at most " + TEXT_LIMIT + " characters"));
        }
    }
}
