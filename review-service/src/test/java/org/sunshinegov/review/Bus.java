package org.sunshinegov.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.Events;
import org.sunshinegov.kernel.contracts.Topic;

/** Tells facts as the other services would, over the real broker. */
@Singleton
public class Bus {

    private final ObjectMapper json;
    private final KafkaProducer<String, byte[]> producer;
    private final Map<UUID, Long> told = new ConcurrentHashMap<>();

    Bus(ObjectMapper json, @ConfigProperty(name = "kafka.bootstrap.servers") String broker) {
        this.json = json;
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    public void tell(Topic topic, DisclosureEvent event) {
        long sequence = told.merge(event.subject(), 1L, Long::sum);
        var record = new ProducerRecord<>(topic.wireName(), event.subject().toString(), body(event));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", topic == Topic.CATALOG ? "/catalog-service" : "/request-service",
                        "ce_type", Events.wireType(event.getClass()),
                        "ce_subject", event.subject().toString(),
                        "ce_sequence", Long.toString(sequence),
                        "ce_time", Instant.now().toString())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            var unused = producer.send(record).get();
        } catch (InterruptedException | ExecutionException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private byte[] body(DisclosureEvent event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
