package org.sunshinegov.request.disclosurerequest.period;

import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;

/**
 * That the applicant is to say why so many or so often (Decree 711 art 35).
 *
 * @param finding what makes it clearly too much
 * @param answerWd the working days to answer in; null for the usual ones
 */
record AskReasons(String finding, Integer answerWd) {

    private static final int LIMIT = 1_000;
    private static final int LONGEST = 20;

    void check() {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.required(faults, "finding", finding, LIMIT);
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
