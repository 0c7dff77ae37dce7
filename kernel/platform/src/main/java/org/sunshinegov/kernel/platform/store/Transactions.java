package org.sunshinegov.kernel.platform.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.sunshinegov.kernel.platform.outbox.OutboxRelay;
import org.sunshinegov.kernel.platform.outbox.Telling;

/** The only way into a transaction; once it is committed, does what was to follow and wakes the relay for what was told. */
@Singleton
public class Transactions {

    private final OutboxRelay relay;

    Transactions(OutboxRelay relay) {
        this.relay = relay;
    }

    /** Within a transaction, {@code work} joins it. */
    public <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> Telling.isOpen() ? Panache.withTransaction(work) : outermost(work));
    }

    private <T> Uni<T> outermost(Supplier<Uni<T>> work) {
        Telling telling = Telling.open();
        return Panache.withTransaction(work)
                .onTermination()
                .invoke(telling::close)
                .invoke(telling::committed)
                .invoke(done -> wakeIf(telling.told()));
    }

    private void wakeIf(boolean told) {
        if (told) {
            relay.wake();
        }
    }
}
