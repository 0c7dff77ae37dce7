package org.sunshinegov.kernel.platform.outbox;

import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A stored fact on its way to the bus: CloudEvents 1.0 attributes and the JSON body. */
record Told(
        UUID id, String type, UUID subject, long sequence, String payload, String traceparent, OffsetDateTime time) {

    static Told of(Row row) {
        return new Told(
                row.getUUID("id"),
                row.getString("type"),
                row.getUUID("subject"),
                row.getLong("sequence"),
                row.getString("payload"),
                row.getString("traceparent"),
                row.getOffsetDateTime("told_at"));
    }
}
