package org.sunshinegov.kernel.platform.inbox;

/**
 * What a fact rests on has not been heard yet: it is told on another topic, and between topics there is no order. The fact is
 * parked, with all that follow it, and looked at again each second: another copy of the service may hear what it rests on.
 */
public final class TooEarly extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooEarly(String missing, Throwable cause) {
        super(missing, cause);
    }
}
