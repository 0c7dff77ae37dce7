package org.sunshinegov.offender;

import io.smallrye.mutiny.Uni;
import org.sunshinegov.kernel.platform.store.Transactions;

/** Moves outside of commands. */
public record LoudMoves(Transactions transactions) {

    Uni<Void> move() {
        return transactions.run(() -> Uni.createFrom().voidItem());
    }
}
