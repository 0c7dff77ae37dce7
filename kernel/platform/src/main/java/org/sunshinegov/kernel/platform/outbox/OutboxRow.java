package org.sunshinegov.kernel.platform.outbox;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.platform.store.Columns;

/** One fact told, kept as the record of what was told. Its {@code seq} is the database's identity, never mapped here. */
@Entity
@Table(name = "outbox")
public class OutboxRow extends PanacheEntityBase {

    @Id
    UUID id;

    String topic;

    String type;

    UUID subject;

    @Column(name = "sequence")
    long sequence;

    String payload;

    String traceparent;

    @Column(name = "told_at")
    Instant toldAt;

    Columns columns() {
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
