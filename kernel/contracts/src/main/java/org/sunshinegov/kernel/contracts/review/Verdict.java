package org.sunshinegov.kernel.contracts.review;

/** How a review ended when something may leave. */
public enum Verdict {
    PUBLISHABLE,
    PARTIAL
}
