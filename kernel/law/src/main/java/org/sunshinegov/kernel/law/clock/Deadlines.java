package org.sunshinegov.kernel.law.clock;

/** Both due dates of a clock; either may be null, never both. The committed one is never later than the statutory one. */
public record Deadlines(Due statutory, Due committed) {

    public Due of(Track track) {
        return track == Track.STATUTORY ? statutory : committed;
    }

    /** The date to work to. */
    public Due first() {
        return committed == null ? statutory : committed;
    }

    /** The date that may not be missed. */
    public Due last() {
        return statutory == null ? committed : statutory;
    }
}
