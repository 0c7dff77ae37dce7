package org.sunshinegov.catalog.informationitem;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.catalog.informationitem.model.State;

/** One line of a list of items; {@code dueOn} null where no publication is owed. */
record ItemLineView(
        UUID id,
        UUID organisationId,
        String organisation,
        String title,
        State state,
        boolean isPublic,
        String indexNumber,
        String entry,
        String drafter,
        LocalDate dueOn,
        Instant publishedAt,
        Instant changedAt) {

    static final String COLUMNS = """
            i.id, i.organisation_id, o.name_zh as organisation, i.title, i.state, i.is_public, i.index_number,
            e.matter as entry, p.name_zh as drafter, c.due_on, i.published_at, i.changed_at
            from information_item i
            join organisation o on o.id = i.organisation_id
            left join catalogue_entry e on e.id = i.entry_id
            left join person p on p.id = i.drafter_id
            left join clock c on c.case_id = i.id and c.kind = 'PUBLICATION' and c.stopped_on is null""";

    static ItemLineView of(Row row) {
        return new ItemLineView(
                row.getUUID("id"),
                row.getUUID("organisation_id"),
                row.getString("organisation"),
                row.getString("title"),
                State.valueOf(row.getString("state")),
                row.getBoolean("is_public"),
                row.getString("index_number"),
                row.getString("entry"),
                row.getString("drafter"),
                row.getLocalDate("due_on"),
                instant(row, "published_at"),
                instant(row, "changed_at"));
    }

    private static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column) == null
                ? null
                : row.getOffsetDateTime(column).toInstant();
    }

    public String stateZh() {
        return state.zh();
    }
}
