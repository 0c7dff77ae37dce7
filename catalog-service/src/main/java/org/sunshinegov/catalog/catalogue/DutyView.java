package org.sunshinegov.catalog.catalogue;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.UUID;

/** What is owed for one period; {@code fulfilledOn} null while it is. */
record DutyView(
        UUID id,
        UUID entryId,
        String matter,
        LocalDate periodEnd,
        LocalDate dueOn,
        LocalDate fulfilledOn,
        UUID itemId) {

    static DutyView of(Row row) {
        return new DutyView(
                row.getUUID("id"),
                row.getUUID("entry_id"),
                row.getString("matter"),
                row.getLocalDate("period_end"),
                row.getLocalDate("due_on"),
                row.getLocalDate("fulfilled_on"),
                row.getUUID("item_id"));
    }
}
