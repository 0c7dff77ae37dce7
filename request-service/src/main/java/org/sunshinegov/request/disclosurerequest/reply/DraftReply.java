package org.sunshinegov.request.disclosurerequest.reply;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;
import org.sunshinegov.request.disclosurerequest.model.Outcome;

/**
 * A reply as its handler writes it.
 *
 * @param reasons facts and grounds; required wherever something is not given (Decree 711 art 36(3), 37)
 * @param rightAuthority who is responsible and how to reach it, where that can be determined (art 36(5), 39); may be null
 * @param documents uploaded to this case before
 */
record DraftReply(Outcome outcome, String text, String reasons, String rightAuthority, List<UUID> documents) {

    private static final Set<Outcome> NOT_OURS =
            EnumSet.of(Outcome.UNAVAILABLE_NOT_HELD, Outcome.NOT_PROCESSED_PETITION);

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
        Texts.optional(faults, "rightAuthority", rightAuthority, 200);
        if (rightAuthority != null && !rightAuthority.isBlank() && !NOT_OURS.contains(outcome)) {
            faults.put(
                    "rightAuthority",
                    new FieldFault(
                            "只在本机关不掌握，或者属于信访、举报、投诉时填写", "only where the unit does not hold it, or for petitions"));
        }
        if (outcome != null && outcome.remedy() == Outcome.Remedy.RECONSIDERATION_FIRST) {
            mustNotOfferLitigation(faults, "text", text);
            mustNotOfferLitigation(faults, "reasons", reasons);
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    /** Reconsideration comes first; the notice that says so is added by the service (Reconsideration Law article 23). */
    private static void mustNotOfferLitigation(Map<String, FieldFault> faults, String field, String words) {
        if (words != null && LitigationOffer.in(words)) {
            faults.put(
                    field,
                    new FieldFault(
                            "不予公开、部分公开的应当先申请行政复议，正文不能告知直接起诉；救济告知由系统生成",
                            "reconsideration comes first: litigation is not offered here; the remedy notice is generated"));
        }
    }
}
