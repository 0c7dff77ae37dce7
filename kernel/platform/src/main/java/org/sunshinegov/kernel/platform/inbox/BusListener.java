package org.sunshinegov.kernel.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * The one ear of a service: every topic it hears, one read after the other, acknowledged when applied. What was read at
 * once is applied at once: under load most of a fact's cost is its transaction.
 */
@ApplicationScoped
class BusListener {

    private static final Logger LOG = Logger.getLogger(BusListener.class);

    /** @param heard null when the record is unreadable */
    private record Arrived(ConsumerRecord<String, byte[]> record, Heard heard, Unreadable unreadable) {

        static Arrived of(ConsumerRecord<String, byte[]> record) {
            try {
                return new Arrived(record, Heard.of(record.topic(), record.headers(), record.value()), null);
            } catch (Unreadable unreadable) {
                return new Arrived(record, null, unreadable);
            }
        }
    }

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private volatile boolean stopping;

    BusListener(Inbox inbox, DeadLetters deadLetters) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
    }

    void stop(@Observes ShutdownEvent down) {
        stopping = true;
    }

    @Incoming("heard")
    Uni<Void> hear(ConsumerRecords<String, byte[]> records) {
        List<Arrived> arrived = StreamSupport.stream(records.spliterator(), false)
                .map(Arrived::of)
                .toList();
        return together(arrived).chain(left -> {
            Uni<Void> each = Uni.createFrom().voidItem();
            for (Arrived one : arrived) {
                each = one.heard() == null || left.contains(one.heard()) ? each.chain(() -> alone(one)) : each;
            }
            return each;
        });
    }

    /** Those that have to be taken each by itself. */
    private Uni<List<Heard>> together(List<Arrived> arrived) {
        List<Heard> readable =
                arrived.stream().map(Arrived::heard).filter(Objects::nonNull).toList();
        return Tries.waitingOutOutages(inbox.takeTogether(readable));
    }

    private Uni<Void> alone(Arrived one) {
        Uni<Void> taken = one.heard() == null
                ? Uni.createFrom().failure(one.unreadable())
                : Tries.again(Tries.waitingOutOutages(inbox.take(one.heard())));
        return taken.onFailure().recoverWithUni(failure -> bury(one.record(), failure));
    }

    /**
     * A letter is never lost: while the bus is away, this record waits and is not acknowledged. A service that goes down loses
     * its database before its ear: what fails then is heard again by whoever comes up next.
     */
    private Uni<Void> bury(ConsumerRecord<String, byte[]> record, Throwable failure) {
        if (stopping) {
            LOG.infof("A record of %s is left for the next start (offset %d)", record.topic(), record.offset());
            return Uni.createFrom().nothing();
        }
        LOG.errorf(
                failure,
                "A record of %s could not be applied and is now a dead letter; mend the cause and replay (offset %d)",
                record.topic(),
                record.offset());
        return deadLetters
                .bury(record, failure)
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .indefinitely();
    }
}
