package org.sunshinegov.review.confidentialityreview.model;

import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Stage 1: first whether it is secret, then whether it may be disclosed. */
public record DrafterOpinion(Reviewer by, Classification classification, Disclosure disclosure, String remark) {

    DrafterOpinion withoutWords() {
        return new DrafterOpinion(by, classification, disclosure, null);
    }

    void mustBeComplete() {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (classification == null) {
            faults.put("classification", FieldFault.missing());
        }
        if (disclosure == null) {
            faults.put("disclosure", FieldFault.missing());
        } else if (disclosure != Disclosure.DISCLOSE && Reason.isMissing(remark)) {
            faults.put("remark", new FieldFault("请写明不公开或者区分处理的理由", "say what is withheld and why"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
