package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Sql;

/** The catalogue entry an item is published under: one of its unit, in use. */
record EntryChoice(UUID sectionId, String audience) {

    static Uni<EntryChoice> of(UUID unit, UUID entryId) {
        return Sql.rows(
                        "select section_id, audience from catalogue_entry where id = $1 and organisation_id = $2 and active",
                        entryId,
                        unit)
                .map(rows -> {
                    if (rows.isEmpty()) {
                        throw Refusal.invalidFields(Map.of(
                                "entryId", new FieldFault("应为本单位目录中的事项", "not an entry of this unit's catalogue")));
                    }
                    return new EntryChoice((UUID) rows.get(0)[0], (String) rows.get(0)[1]);
                });
    }

    /** For whom what is published under it is; asked at the moment of publication. */
    static Uni<String> audienceOf(UUID entryId) {
        return Sql.rows("select audience from catalogue_entry where id = $1", entryId)
                .map(rows -> (String) rows.get(0)[0]);
    }
}
