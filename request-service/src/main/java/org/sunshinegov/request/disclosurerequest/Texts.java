package org.sunshinegov.request.disclosurerequest;

import java.time.LocalDate;
import java.util.Map;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.request.paper.Writing;

/** What may stand in a field. */
public final class Texts {

    private Texts() {}

    public static void required(Map<String, FieldFault> faults, String field, String value, int limit) {
        if (value == null || value.isBlank()) {
            faults.put(field, FieldFault.missing());
        } else {
            optional(faults, field, value, limit);
        }
    }

    /** {@code day} may be null; what has been noted has happened. */
    public static void notAhead(Map<String, FieldFault> faults, String field, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            faults.put(field, new FieldFault("不能晚于今天", "it cannot lie ahead"));
        }
    }

    public static void optional(Map<String, FieldFault> faults, String field, String value, int limit) {
        Writing.text(faults, field, value, limit);
    }
}
