package org.sunshinegov.catalog.field;

import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The unit an address names in its parameter {@code organisation}. */
public final class Unit {

    private Unit() {}

    public static UUID required(UUID organisation) {
        if (organisation == null) {
            throw Refusal.invalidFields(Map.of("organisation", FieldFault.missing()));
        }
        return organisation;
    }
}
