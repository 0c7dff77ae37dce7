package org.sunshinegov.kernel.platform.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.law.clock.Words;
import org.sunshinegov.kernel.platform.http.Day;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * What is proposed: a value of a policy from a day on.
 *
 * @param policy its key
 * @param reason why, and what it rests on
 */
public record PolicyChange(String policy, String value, LocalDate effectiveFrom, String reason) {

    /** Without blanks around it; what is missing or too long, and a day that has passed, are named together. */
    PolicyChange checked(LocalDate today) {
        Map<String, FieldFault> faults = new TreeMap<>();
        Reason why = new Reason(reason);
        requireGiven("policy", policy, faults);
        requireGiven("value", value, faults);
        if (why.fault() != null) {
            faults.put("reason", why.fault());
        }
        if (effectiveFrom == null) {
            faults.put("effectiveFrom", FieldFault.missing());
        } else if (effectiveFrom.isBefore(today)) {
            faults.put(
                    "effectiveFrom",
                    new FieldFault("生效日期不能早于今天（" + Words.zh(today) + "）", "not before today (" + today + ")"));
        } else if (!Day.isMeant(effectiveFrom)) {
            faults.put("effectiveFrom", Day.fault());
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
        return new PolicyChange(policy.strip(), value.strip(), effectiveFrom, why.given());
    }

    private static void requireGiven(String field, String given, Map<String, FieldFault> faults) {
        if (given == null || given.isBlank()) {
            faults.put(field, FieldFault.missing());
        }
    }
}
