package org.sunshinegov.kernel.platform.audit;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.platform.store.Columns;

/** One link of an aggregate's evidence chain. Rows are only ever inserted; the database refuses anything else. */
@Entity
@Table(name = "audit_record")
public class AuditRow extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "aggregate_id")
    UUID aggregateId;

    @Column(name = "number")
    int number;

    String action;

    UUID actor;

    @Column(name = "acting_role")
    String actingRole;

    @Column(name = "acting_for")
    UUID actingFor;

    @Column(name = "state_before")
    String before;

    @Column(name = "state_after")
    String after;

    @Column(name = "content_digest")
    byte[] contentDigest;

    String reason;

    byte[] salt;

    /** Digest of salt and reason; stays in the chain when both are destroyed. */
    @Column(name = "reason_commitment")
    byte[] commitment;

    @Column(name = "at")
    Instant at;

    String algorithm;

    @Column(name = "previous_hash")
    byte[] previousHash;

    byte[] hash;

    Columns columns() {
        return new Columns()
                .set("id", id)
                .set("aggregate_id", aggregateId)
                .set("number", number)
                .set("action", action)
                .set("actor", actor)
                .set("acting_role", actingRole)
                .set("acting_for", actingFor)
                .set("state_before", before)
                .set("state_after", after)
                .set("content_digest", contentDigest)
                .set("reason", reason)
                .set("salt", salt)
                .set("reason_commitment", commitment)
                .set("at", at)
                .set("algorithm", algorithm)
                .set("previous_hash", previousHash)
                .set("hash", hash);
    }
}
