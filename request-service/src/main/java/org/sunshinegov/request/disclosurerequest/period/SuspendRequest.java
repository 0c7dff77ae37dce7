package org.sunshinegov.request.disclosurerequest.period;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;

/**
 * That nothing can be done for a while.
 *
 * @param from the day the obstacle began; null for today
 */
record SuspendRequest(String obstacle, LocalDate from) {

    private static final int LIMIT = 500;

    void check(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.required(faults, "obstacle", obstacle, LIMIT);
        Texts.notAhead(faults, "from", from, today);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    LocalDate from(LocalDate today) {
        return from == null ? today : from;
    }
}
