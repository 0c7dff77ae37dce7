package org.sunshinegov.review.confidentialityreview.model;

import java.util.Arrays;
import java.util.Optional;

/** By which gate something leaves; what names no gate of this list cannot leave. */
public enum Gate {
    REPLY(false),
    ITEM(true);

    private final boolean deliberated;

    Gate(boolean deliberated) {
        this.deliberated = deliberated;
    }

    public static Optional<Gate> named(String name) {
        return Arrays.stream(values()).filter(gate -> gate.name().equals(name)).findFirst();
    }

    /** Whether the leader also deliberates: what is published must not go out without it. */
    public boolean deliberated() {
        return deliberated;
    }
}
