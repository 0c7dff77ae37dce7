package org.sunshinegov.offender;

import io.smallrye.mutiny.Uni;
import org.sunshinegov.kernel.platform.store.Transactions;

/** Moves where moves are made. */
public record QuietCommands(Transactions transactions) {

    Uni<Void> move() {
        return transactions.run(() -> Uni.createFrom().voidItem());
    }
}
