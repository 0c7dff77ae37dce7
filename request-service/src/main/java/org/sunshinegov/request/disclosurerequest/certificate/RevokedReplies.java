package org.sunshinegov.request.disclosurerequest.certificate;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Sql;

/** Replies that had left when their certificate was revoked, beside their cases: lists ask for them by these columns. */
@Singleton
public class RevokedReplies {

    private final Pool pool;

    RevokedReplies(Pool pool) {
        this.pool = pool;
    }

    /** {@code open} until an officer has noted what was done about it. */
    public record RevokedReply(Instant revokedAt, boolean open) {}

    /** Null where the certificate stands. Whoever calls it has the case in sight. */
    public Uni<RevokedReply> of(UUID caseId) {
        return pool.preparedQuery("""
                        select certificate_revoked_at, revocation_open from disclosure_request
                        where id = $1 and certificate_revoked_at is not null""").execute(Tuple.of(caseId)).map(rows -> {
            if (rows.size() == 0) {
                return null;
            }
            var row = rows.iterator().next();
            return new RevokedReply(
                    row.getOffsetDateTime("certificate_revoked_at").toInstant(), row.getBoolean("revocation_open"));
        });
    }

    /** In the current transaction. */
    Uni<Void> mark(UUID caseId, Instant revokedAt) {
        return Sql.update(
                        "update disclosure_request set certificate_revoked_at = $2, revocation_open = true where id = $1",
                        caseId,
                        revokedAt)
                .replaceWithVoid();
    }

    /** In the current transaction. */
    Uni<Void> settle(UUID caseId) {
        return Sql.update(
                        "update disclosure_request set revocation_open = false where id = $1 and revocation_open",
                        caseId)
                .invoke(changed -> {
                    if (changed == 0) {
                        throw Refusal.conflict(
                                "revocation-not-open",
                                "本件没有待处理的审查证书撤销事项。",
                                "No revoked certificate waits to be dealt with in this case.");
                    }
                })
                .replaceWithVoid();
    }
}
