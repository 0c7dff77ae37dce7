package org.sunshinegov.kernel.platform.store;

import jakarta.persistence.OptimisticLockException;
import org.hibernate.StaleStateException;

/** Whether somebody else changed the same thing between its reading and its writing. */
public final class LostRace {

    private LostRace() {}

    public static boolean isOne(Throwable failure) {
        return failure instanceof OptimisticLockException || failure instanceof StaleStateException;
    }
}
