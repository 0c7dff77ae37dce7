package org.sunshinegov.request.disclosurerequest.period;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;
import org.sunshinegov.request.disclosurerequest.model.Excess;

/**
 * Whether the applicant's reasons are reasonable (Decree 711 art 35).
 *
 * @param laterWd by how many working days the answer comes later, where the period does not suffice; null where it does
 * @param why in words; the applicant reads them where a later date is set
 */
record JudgeReasons(Boolean reasonable, Integer laterWd, String why) {

    private static final int LIMIT = 500;
    private static final int LONGEST = 120;

    void check() {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (reasonable == null) {
            faults.put("reasonable", FieldFault.missing());
        }
        Texts.required(faults, "why", why, LIMIT);
        if (laterWd != null && (laterWd < 1 || laterWd > LONGEST)) {
            faults.put("laterWd", new FieldFault("应为1至" + LONGEST + "个工作日", "1 to " + LONGEST + " working days"));
        } else if (laterWd != null && Boolean.FALSE.equals(reasonable)) {
            faults.put("laterWd", new FieldFault("理由不合理的不予处理，不确定延迟期限", "what is not processed has no later date"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    Excess.Judgement judgement(UUID by, LocalDate on) {
        return new Excess.Judgement(reasonable, laterWd, why.strip(), by, on);
    }
}
