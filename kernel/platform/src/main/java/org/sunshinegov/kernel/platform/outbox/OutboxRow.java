package org.sunshinegov.kernel.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.platform.store.Columns;

/** One fact told, kept as the record of what was told. Its {@code seq} is the database's identity. */
public final class OutboxRow {

    UUID id;

    String topic;

    String type;

    UUID subject;

    long sequence;

    String payload;

    String traceparent;

    Instant toldAt;

    public Columns columns() {
        return new Columns()
                .set("id", id)
                .set("topic", topic)
                .set("type", type)
                .set("subject", subject)
                .set("sequence", sequence)
                .set("payload", payload)
                .set("traceparent", traceparent)
                .set("told_at", toldAt);
    }
}
