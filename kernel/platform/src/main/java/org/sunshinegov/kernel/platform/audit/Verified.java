package org.sunshinegov.kernel.platform.audit;

import java.util.UUID;

/** What a verification found. {@code broken} is null when every chain holds. */
public record Verified(long aggregates, long records, Broken broken) {

    /** The first link that does not hold. */
    public record Broken(UUID aggregate, int number, Cause cause) {}

    public enum Cause {
        /** A record is missing, or stands twice. */
        NUMBER,
        /** It does not continue the record before it. */
        PREVIOUS,
        /** Its content is not what was hashed. */
        CONTENT,
        /** Its reason is not the one committed to. */
        REASON,
        /** The chain ends elsewhere than its aggregate says. */
        HEAD
    }
}
