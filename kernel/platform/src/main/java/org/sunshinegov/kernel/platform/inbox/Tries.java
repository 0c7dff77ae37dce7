package org.sunshinegov.kernel.platform.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.sunshinegov.kernel.platform.store.Outage;

/** How often a fact is tried. */
final class Tries {

    private static final int MORE = 4;

    private Tries() {}

    /** A database that is away is waited for. */
    static <T> Uni<T> waitingOutOutages(Uni<T> taking) {
        return taking.runSubscriptionOn(here())
                .onFailure(Outage::isOne)
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .indefinitely();
    }

    /**
     * A deadlock or a lost race passes by itself: it is tried again for less than a second, because everybody else's facts
     * wait behind it. What is unreadable stays so, and what is too early and an outage are for the caller.
     */
    static <T> Uni<T> again(Uni<T> taking) {
        return taking.runSubscriptionOn(here())
                .onFailure(failure ->
                        !(failure instanceof Unreadable || failure instanceof TooEarly || Outage.isOne(failure)))
                .retry()
                .withBackOff(Duration.ofMillis(50), Duration.ofMillis(400))
                .atMost(MORE);
    }

    /** A retry comes from a timer's thread; the database is only spoken to on the message's own context. */
    private static Executor here() {
        Context context = Vertx.currentContext();
        return command -> context.runOnContext(ignored -> command.run());
    }
}
