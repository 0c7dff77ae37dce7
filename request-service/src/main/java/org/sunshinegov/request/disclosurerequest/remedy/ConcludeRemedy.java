package org.sunshinegov.request.disclosurerequest.remedy;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;
import org.sunshinegov.request.remedy.model.RemedyResult;

/**
 * How a remedy ended.
 *
 * @param concludedOn the day of the decision; null for today
 * @param rehandleWd the working days in which the request is to be handled once more; null where that was not ordered
 * @param receivedOn the day the decision reached the unit, from which they count; null for the day of the decision
 */
record ConcludeRemedy(RemedyResult result, LocalDate concludedOn, Integer rehandleWd, LocalDate receivedOn) {

    private static final int LONGEST_WD = 60;

    void check(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (result == null) {
            faults.put("result", FieldFault.missing());
        }
        Texts.notAhead(faults, "concludedOn", concludedOn, today);
        Texts.notAhead(faults, "receivedOn", receivedOn, today);
        if (receivedOn != null && receivedOn.isBefore(concludedOn(today))) {
            faults.put("receivedOn", new FieldFault("不能早于审结日期", "not before the decision"));
        }
        if (rehandleWd != null && (rehandleWd < 1 || rehandleWd > LONGEST_WD)) {
            faults.put("rehandleWd", new FieldFault("应为1至" + LONGEST_WD, "1 to " + LONGEST_WD));
        }
        if (rehandleWd != null && result != RemedyResult.CORRECTED) {
            faults.put("rehandleWd", new FieldFault("只有结果纠正的才重新办理", "only a corrected result orders it"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    LocalDate concludedOn(LocalDate today) {
        return concludedOn == null ? today : concludedOn;
    }

    LocalDate receivedOn(LocalDate today) {
        return receivedOn == null ? concludedOn(today) : receivedOn;
    }
}
