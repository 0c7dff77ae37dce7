package org.sunshinegov.catalog.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Approves or refuses appointments that wait, all of them or none. */
final class Deciding {

    static final String CHOSEN = "ids";

    private final OpenRegister open;
    private final UUID by;

    Deciding(OpenRegister open, UUID by) {
        this.open = open;
        this.by = by;
    }

    /** Who cannot be appointed by now is named. Whoever acts for somebody comes after the office that both have to hold. */
    void approve(List<UUID> ids) {
        List<FieldFault> faults = new ArrayList<>();
        waiting(ids).sorted(Comparator.comparing(row -> row.actingFor != null)).forEach(row -> {
            try {
                open.approve(row);
            } catch (Refusal refused) {
                faults.add(open.named(row, refused));
            }
        });
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(Map.of(
                    CHOSEN,
                    new FieldFault(
                            String.join("；", faults.stream().map(FieldFault::zh).toList()),
                            String.join(
                                    "; ", faults.stream().map(FieldFault::en).toList()))));
        }
    }

    void refuse(List<UUID> ids, String reason) {
        waiting(ids).forEach(row -> open.refuse(row, reason));
    }

    private Stream<AppointmentRow> waiting(List<UUID> ids) {
        if (ids == null || ids.isEmpty()) {
            throw Refusal.invalidFields(Map.of(CHOSEN, FieldFault.missing()));
        }
        return ids.stream().distinct().map(open::appointment).map(this::mine);
    }

    /** Another person than who entered it, were he security administrator by now. */
    private AppointmentRow mine(AppointmentRow row) {
        row.requireWaiting();
        if (by.equals(row.enteredBy)) {
            throw Refusal.forbidden(
                    "enterer-may-not-decide",
                    "任职应由录入人以外的另一人批准。",
                    "Another person than who entered an appointment decides upon it.");
        }
        return row;
    }
}
