package org.sunshinegov.kernel.platform.inbox;

/** A record that is no fact of ours, or a fact that does not read as its contract: trying again cannot help. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** {@code what} names attributes and fields, never what stands in them. */
    Unreadable(String what, Throwable cause) {
        super(what, cause);
    }
}
