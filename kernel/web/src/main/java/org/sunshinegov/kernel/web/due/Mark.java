package org.sunshinegov.kernel.web.due;

import java.util.Locale;

/** What a day is to a period. */
public enum Mark {
    /** The event; it is not counted itself. */
    START,
    COUNTED,
    /** A weekend or holiday that is worked by notice, and counted. */
    MAKE_UP,
    SKIPPED,
    /** The clock stood still. */
    PAUSED,
    /** The last counted day. */
    DUE;

    /** As in class names and label keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
        return "mark-" + code();
    }

    /** The word in a cell of a calendar sheet; a plain counted day shows its number alone. */
    public String shortLabel() {
        return "markShort-" + code();
    }

    public boolean hasWord() {
        return !plain();
    }

    /** A plain counted day needs no word of explanation; every other does. */
    boolean plain() {
        return this == COUNTED;
    }
}
