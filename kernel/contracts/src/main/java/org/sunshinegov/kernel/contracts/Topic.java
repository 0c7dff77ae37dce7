package org.sunshinegov.kernel.contracts;

/** The topics of the bus: one per service, and one compacted topic for reference data that is kept for ever. */
public enum Topic {
    CATALOG,
    REQUEST,
    REVIEW,
    ASSESSMENT,
    /** Each record is the whole, latest truth about its key; there are no gaps to wait for. */
    REFERENCE;

    public String wireName() {
        return "disclosure." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
