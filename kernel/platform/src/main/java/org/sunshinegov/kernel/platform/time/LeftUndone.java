package org.sunshinegov.kernel.platform.time;

/** Some of what was due could not be done; what it was has been said. */
final class LeftUndone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeftUndone(long howMany) {
        super(howMany + " of what was due could not be done", null, false, false);
    }
}
