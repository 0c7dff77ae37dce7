package org.sunshinegov.request.disclosurerequest.period;

import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;

/**
 * All points the applicant is to make clear (Decree 711 art 30).
 *
 * @param answerWd the reasonable period, in working days; null for the usual one
 */
public record AskClarification(String points, Integer answerWd) {

    static final int LONGEST = 60;

    public void check() {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.required(faults, "points", points, 2_000);
        if (answerWd != null && (answerWd < 1 || answerWd > LONGEST)) {
            faults.put("answerWd", new FieldFault("应为1至" + LONGEST + "个工作日", "1 to " + LONGEST + " working days"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    int answerWd(int usual) {
        return answerWd == null ? usual : answerWd;
    }
}
