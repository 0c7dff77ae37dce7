package org.sunshinegov.kernel.platform.audit;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sunshinegov.kernel.platform.store.AggregateRow;

/** Makes the evidence of a transition, to be stored in the transition's own transaction. */
@Singleton
public class Audit {

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * The aggregate's next record, which becomes the head of its chain. {@code content}: the aggregate after the act, as
     * stored; only its digest is kept here.
     */
    public AuditRow next(AggregateRow aggregate, Act act, String content) {
        AuditRow row = new AuditRow();
        row.id = UUID.randomUUID();
        row.aggregateId = aggregate.id;
        row.number = ++aggregate.audited;
        row.action = act.action();
        row.actor = act.actor();
        row.actingRole = act.actingRole();
        row.actingFor = act.actingFor();
        row.before = act.before();
        row.after = act.after();
        row.contentDigest = Chain.sha256(content.getBytes(StandardCharsets.UTF_8));
        row.at = act.at().truncatedTo(ChronoUnit.MILLIS);
        row.algorithm = Chain.ALGORITHM;
        row.previousHash = aggregate.auditHead;
        if (act.reason() != null) {
            row.reason = act.reason();
            row.salt = newSalt();
            row.commitment = Chain.commitment(row.salt, row.reason);
        }
        row.hash = Chain.hashOf(row);
        aggregate.auditHead = row.hash;
        return row;
    }

    private static byte[] newSalt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
