package org.sunshinegov.kernel.platform.outbox;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.contracts.Topic;
import org.sunshinegov.kernel.platform.bus.BusWriter;

/** Puts a fact on the bus as a CloudEvent in binary mode; ends when the broker has it. */
@Singleton
class BusSender {

    private static final Logger LOG = Logger.getLogger(BusSender.class);

    private final BusWriter writer;
    private final String source;
    private final Set<UUID> tooLarge = ConcurrentHashMap.newKeySet();

    BusSender(BusWriter writer, @ConfigProperty(name = "sunshine.topic") Topic own) {
        this.writer = writer;
        this.source = "/" + own.name().toLowerCase(Locale.ROOT) + "-service";
    }

    /** Whether the bus has it: what is too large for it is kept back, so that nothing else has to wait behind it. */
    Uni<Boolean> send(Told told, String topic) {
        return writer.write(
                        topic,
                        told.subject().toString(),
                        headers(told),
                        told.payload().getBytes(StandardCharsets.UTF_8))
                .replaceWith(true)
                .onFailure(RecordTooLargeException.class)
                .recoverWithItem(failure -> keepBack(told, failure));
    }

    /** Ids of the facts the bus does not take; they are tried again after the next start, whose settings may be others. */
    UUID[] keptBack() {
        return tooLarge.toArray(UUID[]::new);
    }

    /** Its readers park what follows it, so it may come after that. */
    private boolean keepBack(Told told, Throwable failure) {
        if (tooLarge.add(told.id())) {
            LOG.errorf(
                    "Fact %s (%s about %s, %d characters) is too large for the bus and stays in the outbox; its readers wait for"
                            + " it before they go on with that aggregate. Raise max.request.size of the channel told and"
                            + " max.message.bytes of the topic, then start this service again: %s",
                    told.id(), told.type(), told.subject(), told.payload().length(), failure.getMessage());
        }
        return false;
    }

    private RecordHeaders headers(Told told) {
        RecordHeaders headers = new RecordHeaders();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", told.id().toString());
        put(headers, "ce_type", told.type());
        put(headers, "ce_source", source);
        put(headers, "ce_subject", told.subject().toString());
        put(headers, "ce_time", told.time().toInstant().toString());
        put(headers, "ce_sequence", Long.toString(told.sequence()));
        put(headers, "content-type", "application/json");
        if (told.traceparent() != null) {
            put(headers, "traceparent", told.traceparent());
        }
        return headers;
    }

    private static void put(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
