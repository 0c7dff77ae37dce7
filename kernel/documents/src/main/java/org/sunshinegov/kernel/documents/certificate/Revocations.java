package org.sunshinegov.kernel.documents.certificate;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Certificates that were taken back, and since when; what left before stays a lawful release. */
public final class Revocations {

    private final Map<String, Instant> since = new ConcurrentHashMap<>();

    public void revoke(String certificateNumber, Instant at) {
        since.merge(certificateNumber, at, (one, other) -> one.isBefore(other) ? one : other);
    }

    boolean isRevoked(String certificateNumber, Instant at) {
        Instant revoked = since.get(certificateNumber);
        return revoked != null && !revoked.isAfter(at);
    }
}
