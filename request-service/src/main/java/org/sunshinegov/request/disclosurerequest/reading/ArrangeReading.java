package org.sunshinegov.request.disclosurerequest.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.Texts;

/** Where and when the applicant reads on site. */
public record ArrangeReading(String place, LocalDate on, LocalTime from, LocalTime to) {

    void check() {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.required(faults, "place", place, 200);
        required(faults, "readingOn", on);
        required(faults, "readingFrom", from);
        required(faults, "readingTo", to);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    private static void required(Map<String, FieldFault> faults, String field, Object given) {
        if (given == null) {
            faults.put(field, FieldFault.missing());
        }
    }
}
