package org.sunshinegov.catalog.register;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.catalog.register.model.Approval;
import org.sunshinegov.kernel.contracts.Role;

/**
 * An appointment with the names that go with it.
 *
 * @param enteredBy who asks for its approval; null for what the service entered itself
 * @param refusal why it was not approved, else null
 */
record AppointmentView(
        UUID id,
        UUID personId,
        String account,
        String person,
        Role role,
        UUID organisationId,
        String organisation,
        String section,
        LocalDate from,
        LocalDate until,
        String actingFor,
        Approval approval,
        String enteredBy,
        String refusal,
        int version) {

    public boolean waits() {
        return approval == Approval.WAITING;
    }

    static AppointmentView of(Row row) {
        return new AppointmentView(
                row.getUUID("id"),
                row.getUUID("person_id"),
                row.getString("account"),
                row.getString("person"),
                Role.valueOf(row.getString("role")),
                row.getUUID("organisation_id"),
                row.getString("organisation"),
                row.getString("section"),
                row.getLocalDate("valid_from"),
                row.getLocalDate("valid_until"),
                row.getString("acting_for"),
                Approval.valueOf(row.getString("approval")),
                row.getString("entered_by"),
                row.getString("refusal"),
                row.getInteger("version"));
    }
}
