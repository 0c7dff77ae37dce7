package org.sunshinegov.request.disclosurerequest.reading;

import java.time.LocalDate;
import java.util.Map;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The day the applicant comes to read on site instead. */
public record MoveReading(LocalDate on) {

    void check() {
        if (on == null) {
            throw Refusal.invalidFields(Map.of("readingOn", FieldFault.missing()));
        }
    }
}
