package org.sunshinegov.catalog.register;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;

/** An appointment with the names that go with it. */
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
        int version) {

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
                row.getInteger("version"));
    }
}
