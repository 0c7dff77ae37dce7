package org.sunshinegov.kernel.platform.inbox;

/**
 * What a fact rests on has not been heard yet: it is told on another topic, and between topics there is no order. The fact is
 * parked, with all that follow it, until a fact comes that facts may wait for, and looked at again every few minutes.
 */
public final class TooEarly extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooEarly(String missing, Throwable cause) {
        super(missing, cause);
    }
}
