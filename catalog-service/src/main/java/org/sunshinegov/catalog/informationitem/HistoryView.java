package org.sunshinegov.catalog.informationitem;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.HexFormat;

/** One entry of an item's history, from its evidence. */
record HistoryView(
        Instant at,
        String action,
        String who,
        String role,
        String actingFor,
        String stateAfter,
        String reason,
        String mark) {

    static HistoryView of(Row row) {
        byte[] hash = row.getBuffer("hash").getBytes();
        return new HistoryView(
                row.getOffsetDateTime("at").toInstant(),
                row.getString("action"),
                row.getString("who"),
                row.getString("acting_role"),
                row.getString("acting_for"),
                row.getString("state_after"),
                row.getString("reason"),
                "#" + row.getInteger("number") + " " + HexFormat.of().formatHex(hash, 0, 4));
    }
}
