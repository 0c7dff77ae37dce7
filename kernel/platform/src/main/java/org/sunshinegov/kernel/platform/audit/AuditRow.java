package org.sunshinegov.kernel.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.platform.store.Columns;

/**
 * One link of an aggregate's evidence chain. Rows are only inserted, and their salt and reason destroyed by anonymisation; the
 * database refuses anything else.
 */
public final class AuditRow {

    UUID id;

    UUID aggregateId;

    int number;

    String action;

    UUID actor;

    String actingRole;

    UUID actingFor;

    String before;

    String after;

    byte[] contentDigest;

    String reason;

    byte[] salt;

    /** Digest of salt and reason; stays in the chain when both are destroyed. */
    byte[] commitment;

    Instant at;

    String algorithm;

    byte[] previousHash;

    byte[] hash;

    public Columns columns() {
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
