package org.sunshinegov.request.disclosurerequest.reply;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;

/**
 * That the applicant has the reply.
 *
 * @param servedOn null for today
 * @param proof the number of the mail, who signed, when it was read on site; may be null where it went electronically
 * @param document the scanned proof among the documents of the case; may be null
 * @param copiedPages that the applicant came to read on site, and how much he copied; null for every other carrier
 */
public record ServeReply(LocalDate servedOn, String proof, UUID document, Integer copiedPages) {

    private static final int LIMIT = 200;

    public void check(LocalDate today, boolean onSite) {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.notAhead(faults, "servedOn", servedOn, today);
        Texts.optional(faults, "proof", proof, LIMIT);
        if (copiedPages != null && (!onSite || copiedPages < 0)) {
            faults.put("copiedPages", new FieldFault("仅现场查阅填写，不能为负数", "for reading on site alone, and not below zero"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    public LocalDate servedOn(LocalDate today) {
        return servedOn == null ? today : servedOn;
    }

    /** Null where nothing is said; that the applicant came is a proof by itself. */
    public String proven() {
        String said = proof == null || proof.isBlank() ? null : proof.strip();
        if (copiedPages == null) {
            return said;
        }
        String visit = "申请人到场查阅，复制" + copiedPages + "页";
        return said == null ? visit : visit + "；" + said;
    }
}
