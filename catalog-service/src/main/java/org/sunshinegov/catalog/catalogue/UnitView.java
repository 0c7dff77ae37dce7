package org.sunshinegov.catalog.catalogue;

import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;

/** A unit among all catalogues: how many entries it has and how many items are public. */
record UnitView(UUID id, String kind, String code, String nameZh, String nameEn, long entries, long published) {

    static UnitView of(Row row) {
        return new UnitView(
                row.getUUID("id"),
                row.getString("kind"),
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getLong("entries"),
                row.getLong("published"));
    }
}
