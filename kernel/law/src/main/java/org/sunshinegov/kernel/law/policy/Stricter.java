package org.sunshinegov.kernel.law.policy;

import java.math.BigDecimal;

/** Which way a committed value may differ from the statutory one. */
public enum Stricter {
    /** A period to act in: shorter is stricter. */
    LOWER,
    /** A minimum, such as a period of publicity: longer is stricter. */
    HIGHER,
    /** Not a matter of more or less. */
    NONE;

    boolean allows(BigDecimal committed, BigDecimal statutory) {
        int difference = committed.compareTo(statutory);
        return switch (this) {
            case LOWER -> difference <= 0;
            case HIGHER -> difference >= 0;
            case NONE -> true;
        };
    }
}
