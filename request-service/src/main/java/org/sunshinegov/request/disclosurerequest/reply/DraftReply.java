package org.sunshinegov.request.disclosurerequest.reply;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;
import org.sunshinegov.request.disclosurerequest.model.Outcome;
import org.sunshinegov.request.disclosurerequest.model.OverriddenObjection;

/**
 * A reply as its handler writes it.
 *
 * @param reasons facts and grounds; required wherever something is not given (Decree 711 art 36(3), 37)
 * @param rightAuthority who is responsible and how to reach it, where that can be determined (art 36(5), 39); may be null
 * @param documents uploaded to this case before
 * @param overridden the objections that are not followed; each third party is told what is given and why (art 32)
 */
record DraftReply(
        Outcome outcome,
        String text,
        String reasons,
        String rightAuthority,
        List<UUID> documents,
        List<OverriddenObjection> overridden) {

    private static final Set<Outcome> NOT_OURS =
            EnumSet.of(Outcome.UNAVAILABLE_NOT_HELD, Outcome.NOT_PROCESSED_PETITION);

    static final int TEXT_LIMIT = 20_000;

    private static final int OVERRIDDEN_LIMIT = 2_000;

    DraftReply {
        documents = documents == null ? List.of() : List.copyOf(documents);
        overridden = overridden == null ? List.of() : List.copyOf(overridden);
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
        checkOverridden(faults);
        if (outcome != null && outcome.remedy() == Outcome.Remedy.RECONSIDERATION_FIRST) {
            mustNotOfferLitigation(faults, "text", text);
            mustNotOfferLitigation(faults, "reasons", reasons);
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    private void checkOverridden(Map<String, FieldFault> faults) {
        Set<UUID> named = new HashSet<>();
        for (OverriddenObjection one : overridden) {
            if (one.consultationId() == null || !named.add(one.consultationId())) {
                faults.put("overridden", new FieldFault("应当逐一指明征求意见，每件一次", "each names its consultation, and once"));
                continue;
            }
            told(faults, one, "content", one.content(), "向第三方告知的公开内容", "what is given, for the third party");
            told(faults, one, "publicInterest", one.publicInterest(), "向第三方告知的公开理由", "why, for the third party");
        }
    }

    private static void told(
            Map<String, FieldFault> faults, OverriddenObjection one, String name, String value, String zh, String en) {
        String field = OverriddenObjection.field(one.consultationId(), name);
        if (value == null || value.isBlank()) {
            faults.put(field, new FieldFault("应当写明" + zh, "say " + en));
        } else {
            Texts.optional(faults, field, value, OVERRIDDEN_LIMIT);
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
