package org.sunshinegov.kernel.platform.outbox;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.contracts.Topic;
import org.sunshinegov.kernel.platform.bus.BusWriter;

/** Puts a fact on the bus as a CloudEvent in binary mode; ends when the broker has it. */
@Singleton
class BusSender {

    private final BusWriter writer;
    private final String source;

    BusSender(BusWriter writer, @ConfigProperty(name = "sunshine.topic") Topic own) {
        this.writer = writer;
        this.source = "/" + own.name().toLowerCase(Locale.ROOT) + "-service";
    }

    Uni<Void> send(Told told, String topic) {
        return writer.write(
                topic, told.subject().toString(), headers(told), told.payload().getBytes(StandardCharsets.UTF_8));
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
