package org.sunshinegov.catalog.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.Events;

/** What other services would say to this one, over the real broker, and what this one has said. */
@Singleton
public class TestBus {

    private final Pool pool;
    private final ObjectMapper json;
    private final KafkaProducer<String, byte[]> producer;

    TestBus(Pool pool, ObjectMapper json, @ConfigProperty(name = "kafka.bootstrap.servers") String broker) {
        this.pool = pool;
        this.json = json;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new ByteArraySerializer());
    }

    public void tell(String topic, String source, long sequence, DisclosureEvent event) {
        try {
            ProducerRecord<String, byte[]> record =
                    new ProducerRecord<>(topic, event.subject().toString(), json.writeValueAsBytes(event));
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", UUID.randomUUID().toString(),
                            "ce_type", Events.wireType(event.getClass()),
                            "ce_source", source,
                            "ce_subject", event.subject().toString(),
                            "ce_time", Instant.now().toString(),
                            "ce_sequence", Long.toString(sequence))
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Everything told about this, in order. */
    public <E extends DisclosureEvent> List<E> told(UUID subject, Class<E> type) {
        return pool.preparedQuery("select payload from outbox where subject = $1 and type = $2 order by sequence")
                .execute(Tuple.of(subject, Events.wireType(type)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> read(row.getString("payload"), type))
                        .toList())
                .await()
                .indefinitely();
    }

    private <E> E read(String payload, Class<E> type) {
        try {
            return json.readValue(payload, type);
        } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
