package org.sunshinegov.catalog.register;

import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;

record PersonView(UUID id, String account, String nameZh, String nameEn, boolean active, int version) {

    static PersonView of(Row row) {
        return new PersonView(
                row.getUUID("id"),
                row.getString("account"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getBoolean("active"),
                row.getInteger("version"));
    }
}
