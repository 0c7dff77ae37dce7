package org.sunshinegov.catalog.register.model;

import java.util.Map;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** A refusal that stands beside one field. */
final class Faults {

    private Faults() {}

    static Refusal of(String field, String zh, String en) {
        return Refusal.invalidFields(Map.of(field, new FieldFault(zh, en)));
    }
}
