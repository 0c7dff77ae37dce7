package org.sunshinegov.catalog.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.catalog.field.Fields;
import org.sunshinegov.catalog.register.model.Closing;
import org.sunshinegov.catalog.register.model.DistrictRegister;
import org.sunshinegov.catalog.register.model.Organisation;

/**
 * The end of a unit as it is entered.
 *
 * @param on none means today
 * @param successors their codes; the first is the one where nothing else is said
 * @param lastDay of the offices in the closed unit, for what is left to hand over; none means today
 */
record ClosingForm(String cause, LocalDate on, List<String> successors, LocalDate lastDay) {

    Closing read(DistrictRegister register, LocalDate today) {
        Fields fields = new Fields();
        Closing.Cause why = fields.oneOf("cause", Closing.Cause.class, cause);
        List<UUID> known = (successors == null ? List.<String>of() : successors)
                .stream().map(code -> successor(fields, code, register)).toList();
        fields.faultIf(known.isEmpty(), "successors", "应写明承接单位", "name the successors");
        fields.refuseFaults();
        return new Closing(why, on == null ? today : on, known);
    }

    private static UUID successor(Fields fields, String code, DistrictRegister register) {
        return register.organisation(code == null ? "" : code.strip())
                .map(Organisation::id)
                .orElseGet(() -> {
                    fields.fault("successors", "承接单位未登记：" + code, "this successor is not registered: " + code);
                    return null;
                });
    }

    LocalDate lastDay(LocalDate today) {
        return lastDay == null ? today : lastDay;
    }
}
