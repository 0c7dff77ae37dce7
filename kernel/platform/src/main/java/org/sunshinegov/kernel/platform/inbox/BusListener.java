package org.sunshinegov.kernel.platform.inbox;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** The one ear of a service: every topic it hears, one record after the other, acknowledged when applied. */
@ApplicationScoped
class BusListener {

    private static final Logger LOG = Logger.getLogger(BusListener.class);
    private static final int TRIES = 4;

    private final Inbox inbox;
    private final DeadLetters deadLetters;

    BusListener(Inbox inbox, DeadLetters deadLetters) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
    }

    @Incoming("heard")
    Uni<Void> hear(Message<byte[]> message) {
        IncomingKafkaRecordMetadata<?, ?> record =
                message.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow();
        return Uni.createFrom()
                .item(() -> Heard.of(record, message.getPayload()))
                .chain(this::takeWithRetries)
                .onFailure()
                .recoverWithUni(failure -> bury(message, record, failure))
                .chain(() -> Uni.createFrom().completionStage(message.ack()));
    }

    /**
     * What is unreadable is buried at once; a database that is away is waited for; anything else is tried again for less
     * than a second, because everybody else's facts wait behind it.
     */
    private Uni<Void> takeWithRetries(Heard heard) {
        return inbox.take(heard)
                .runSubscriptionOn(here())
                .onFailure(Outage::isOne)
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .indefinitely()
                .onFailure(failure -> !(failure instanceof Unreadable))
                .retry()
                .withBackOff(Duration.ofMillis(50), Duration.ofMillis(400))
                .atMost(TRIES);
    }

    /** A retry comes from a timer's thread; the database is only spoken to on the message's own context. */
    private static Executor here() {
        Context context = Vertx.currentContext();
        return command -> context.runOnContext(ignored -> command.run());
    }

    /** A letter is never lost: while the bus is away, this record waits and is not acknowledged. */
    private Uni<Void> bury(Message<byte[]> message, IncomingKafkaRecordMetadata<?, ?> record, Throwable failure) {
        LOG.errorf(
                failure,
                "A record of %s could not be applied and is now a dead letter; mend the cause and replay (offset %d)",
                record.getTopic(),
                record.getOffset());
        return deadLetters
                .bury(message.getPayload(), record, failure)
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .indefinitely();
    }
}
