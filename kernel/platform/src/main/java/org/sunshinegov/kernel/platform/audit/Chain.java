package org.sunshinegov.kernel.platform.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How one link is hashed: every field length-prefixed, so that no two records share an encoding. */
final class Chain {

    static final String ALGORITHM = "SHA-256";

    private Chain() {}

    static byte[] hashOf(AuditRow row) {
        MessageDigest digest = sha256();
        for (Object field : new Object[] {
            row.algorithm,
            row.aggregateId,
            row.number,
            row.action,
            row.actor,
            row.actingRole,
            row.actingFor,
            row.before,
            row.after,
            row.at.toEpochMilli()
        }) {
            put(digest, field == null ? null : field.toString().getBytes(StandardCharsets.UTF_8));
        }
        put(digest, row.contentDigest);
        put(digest, row.commitment);
        put(digest, row.previousHash);
        return digest.digest();
    }

    /** The reason enters the chain salted, so that destroying salt and text leaves the chain valid and says nothing. */
    static byte[] commitment(byte[] salt, String reason) {
        ByteArrayOutputStream salted = new ByteArrayOutputStream();
        salted.writeBytes(salt);
        salted.writeBytes(reason.getBytes(StandardCharsets.UTF_8));
        return sha256(salted.toByteArray());
    }

    static byte[] sha256(byte[] bytes) {
        return sha256().digest(bytes);
    }

    private static void put(MessageDigest digest, byte[] field) {
        int length = field == null ? -1 : field.length;
        digest.update(new byte[] {(byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length});
        if (field != null) {
            digest.update(field);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
