package org.sunshinegov.catalog.catalogue;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit among all catalogues: how many entries it has and how many items are public.
 *
 * @param closedOn null unless it was merged, split or closed
 */
record UnitView(
        UUID id,
        String kind,
        String code,
        String nameZh,
        String nameEn,
        long entries,
        long published,
        boolean active,
        LocalDate closedOn) {

    static UnitView of(Row row) {
        return new UnitView(
                row.getUUID("id"),
                row.getString("kind"),
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getLong("entries"),
                row.getLong("published"),
                row.getBoolean("active"),
                row.getString("closed_on") == null ? null : LocalDate.parse(row.getString("closed_on")));
    }
}
