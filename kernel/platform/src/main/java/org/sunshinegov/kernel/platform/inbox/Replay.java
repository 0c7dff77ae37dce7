package org.sunshinegov.kernel.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.management.Contexts;

/**
 * Takes this service's dead letters through the inbox again, from where the last replay ended to what lies there now. A
 * letter that fails again is buried again; what was parked behind a letter follows it.
 */
@Singleton
class Replay {

    private static final Logger LOG = Logger.getLogger(Replay.class);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Map<String, Object> kafka;
    private final String reader;
    private final Inbox inbox;
    private final Positions positions;
    private final DeadLetters deadLetters;
    private final Contexts contexts;

    Replay(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String reader,
            Inbox inbox,
            Positions positions,
            DeadLetters deadLetters,
            Contexts contexts) {
        this.kafka = kafka;
        this.reader = reader;
        this.inbox = inbox;
        this.positions = positions;
        this.deadLetters = deadLetters;
        this.contexts = contexts;
    }

    /** How many letters were applied, and how many went back. */
    record Count(int applied, int failed) {

        Count and(boolean done) {
            return done ? new Count(applied + 1, failed) : new Count(applied, failed + 1);
        }
    }

    Uni<Count> run() {
        return Uni.createFrom().item(this::letters).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private synchronized Count letters() {
        Count count = new Count(0, 0);
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            for (TopicPartition partition : partitions(consumer)) {
                count = letters(consumer, partition, count);
            }
        }
        positions.drainable().await().atMost(LIMIT).forEach(parked -> contexts.run(
                        () -> inbox.drain(parked.aggregate(), parked.source()))
                .await()
                .atMost(LIMIT));
        return count;
    }

    private Count letters(KafkaConsumer<String, byte[]> consumer, TopicPartition partition, Count before) {
        Count count = before;
        consumer.assign(List.of(partition));
        long end = consumer.endOffsets(List.of(partition)).get(partition);
        while (consumer.position(partition) < end) {
            for (ConsumerRecord<String, byte[]> letter : consumer.poll(Duration.ofMillis(200))) {
                if (letter.offset() < end && isOurs(letter)) {
                    count = count.and(applied(letter));
                }
                if (letter.offset() < end) {
                    consumer.commitSync(Map.of(partition, new OffsetAndMetadata(letter.offset() + 1)));
                }
            }
        }
        return count;
    }

    private boolean applied(ConsumerRecord<String, byte[]> letter) {
        try {
            Heard heard = Heard.of(header(letter, "dead-letter-topic"), letter.headers(), letter.value());
            contexts.run(() -> inbox.take(heard)).await().atMost(LIMIT);
            return true;
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Dead letter %d fails again", letter.offset());
            deadLetters
                    .buryAgain(letter.value(), letter.headers(), failure)
                    .await()
                    .atMost(LIMIT);
            return false;
        }
    }

    private boolean isOurs(ConsumerRecord<?, ?> letter) {
        return reader.equals(header(letter, "dead-letter-reader"));
    }

    private static String header(ConsumerRecord<?, ?> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        return consumer.partitionsFor(DeadLetters.TOPIC).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, reader + "-replay");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
