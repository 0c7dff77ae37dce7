package org.sunshinegov.review.confidentialityreview.model;

import java.util.Arrays;
import java.util.Optional;

/** By which gate something leaves; what names no gate of this list cannot leave. */
public enum Gate {
    REPLY(false, false),
    /** A reply that only points to, or gives, what is public already: the officer alone. */
    ON_THE_SPOT(false, true),
    ITEM(true, false);

    private final boolean deliberated;
    private final boolean officerAlone;

    Gate(boolean deliberated, boolean officerAlone) {
        this.deliberated = deliberated;
        this.officerAlone = officerAlone;
    }

    public static Optional<Gate> named(String name) {
        return Arrays.stream(values()).filter(gate -> gate.name().equals(name)).findFirst();
    }

    /** Whether the leader also deliberates: what is published must not go out without it. */
    public boolean deliberated() {
        return deliberated;
    }

    /** Whether nobody of this service is asked: the comparison with what is public decides. */
    public boolean officerAlone() {
        return officerAlone;
    }
}
