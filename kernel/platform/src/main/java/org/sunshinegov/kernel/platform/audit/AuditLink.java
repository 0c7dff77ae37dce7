package org.sunshinegov.kernel.platform.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One link of an aggregate's evidence as it leaves the service, whole enough to be checked by anybody. Digests, salt and
 * hashes are lower-case hexadecimal; what a link does not have is null.
 */
public record AuditLink(
        UUID aggregate,
        int number,
        String action,
        UUID actor,
        String actingRole,
        UUID actingFor,
        String before,
        String after,
        String contentDigest,
        String reason,
        String salt,
        String commitment,
        Instant at,
        String algorithm,
        String previousHash,
        String hash) {

    static AuditLink of(AuditRow row) {
        return new AuditLink(
                row.aggregateId,
                row.number,
                row.action,
                row.actor,
                row.actingRole,
                row.actingFor,
                row.before,
                row.after,
                hex(row.contentDigest),
                row.reason,
                hex(row.salt),
                hex(row.commitment),
                row.at,
                row.algorithm,
                hex(row.previousHash),
                hex(row.hash));
    }

    AuditRow row() {
        AuditRow row = new AuditRow();
        row.aggregateId = aggregate;
        row.number = number;
        row.action = action;
        row.actor = actor;
        row.actingRole = actingRole;
        row.actingFor = actingFor;
        row.before = before;
        row.after = after;
        row.contentDigest = bytes(contentDigest);
        row.reason = reason;
        row.salt = bytes(salt);
        row.commitment = bytes(commitment);
        row.at = at;
        row.algorithm = algorithm;
        row.previousHash = bytes(previousHash);
        row.hash = bytes(hash);
        return row;
    }

    private static String hex(byte[] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String hex) {
        return hex == null ? null : HexFormat.of().parseHex(hex);
    }
}
