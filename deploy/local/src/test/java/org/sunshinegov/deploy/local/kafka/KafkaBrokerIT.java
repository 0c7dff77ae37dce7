package org.sunshinegov.deploy.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Ports;

class KafkaBrokerIT {
    @TempDir
    Path folder;

    @Test
    void a_message_survives_a_stop_and_is_read_after_the_next_start() throws Exception {
        try (var broker = broker(Ports.free(2))) {
            broker.start();
            tell(broker, "disclosure.reference", "calendar", "2025");
            broker.stop();
            assertThat(broker.isAlive()).isFalse();
            broker.start();

            assertThat(firstHeard(broker, "disclosure.reference")).isEqualTo("2025");
            assertThat(broker.residentBytes()).isGreaterThan(50_000_000);
        }
    }

    /** By Kafka's own settings it waits nine seconds for the end of its own session. */
    @Test
    void a_killed_broker_is_back_nearly_as_soon_as_any() throws Exception {
        try (var broker = broker(Ports.free(2))) {
            var first = started(broker);
            tell(broker, "disclosure.reference", "calendar", "2025");
            broker.kill();
            var again = started(broker);

            assertThat(again.minus(first)).isLessThan(Duration.ofSeconds(6));
            assertThat(firstHeard(broker, "disclosure.reference")).isEqualTo("2025");
        }
    }

    @Test
    void reference_data_facts_and_dead_letters_are_kept_for_ever_and_what_is_told_again_for_a_week() throws Exception {
        try (var broker = broker(Ports.free(2));
                var admin = admin(broker)) {
            assertThat(retention(admin))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "disclosure.catalog", "delete -1",
                            "disclosure.request", "delete -1",
                            "disclosure.review", "delete -1",
                            "disclosure.assessment", "delete -1",
                            "disclosure.catalog.retold", "delete 604800000",
                            "disclosure.request.retold", "delete 604800000",
                            "disclosure.review.retold", "delete 604800000",
                            "disclosure.assessment.retold", "delete 604800000",
                            "disclosure.reference", "compact -1",
                            "disclosure.dead-letters", "delete -1"));
        }
    }

    @Test
    void a_topic_an_older_version_created_is_kept_for_ever_after_the_next_start() throws Exception {
        try (var broker = broker(Ports.free(2))) {
            try (var admin = admin(broker)) {
                var week = new AlterConfigOp(new ConfigEntry("retention.ms", "604800000"), AlterConfigOp.OpType.SET);
                var letters = new ConfigResource(ConfigResource.Type.TOPIC, "disclosure.dead-letters");
                admin.incrementalAlterConfigs(Map.of(letters, List.of(week)))
                        .all()
                        .get();
                awaitRetention(admin, "delete 604800000");
            }
            broker.stop();
            try (var admin = admin(broker)) {
                awaitRetention(admin, "delete -1");
            }
        }
    }

    @Test
    void a_taken_port_is_refused_by_number() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var broker = broker(new int[] {other.getLocalPort(), Ports.free(1)[0]})) {
            assertThatThrownBy(broker::start)
                    .isInstanceOf(ComponentFailed.class)
                    .hasMessageContaining("Kafka cannot start: port %d is taken", other.getLocalPort());
        }
    }

    private KafkaBroker broker(int[] ports) {
        return new KafkaBroker(
                folder.resolve("data"), folder.resolve("kafka.log"), ports[0], ports[1], List.of("-Xmx256m"));
    }

    private static Duration started(KafkaBroker broker) {
        var begin = System.nanoTime();
        broker.start();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static Admin admin(KafkaBroker broker) {
        broker.start();
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    /** A broker answers by what its controller has told it so far. */
    private static void awaitRetention(Admin admin, String expected) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!expected.equals(retention(admin).get("disclosure.dead-letters"))) {
            assertThat(System.nanoTime()).as(expected).isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
    }

    /** Of each topic: its way of cleaning up and its time. */
    private static Map<String, String> retention(Admin admin) throws Exception {
        var topics = admin.listTopics().names().get().stream()
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                .toList();
        return admin.describeConfigs(topics).all().get().entrySet().stream()
                .collect(Collectors.toMap(topic -> topic.getKey().name(), topic -> "%s %s"
                        .formatted(
                                topic.getValue().get("cleanup.policy").value(),
                                topic.getValue().get("retention.ms").value())));
    }

    private static void tell(KafkaBroker broker, String topic, String key, String value) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            assertThat(producer.send(new ProducerRecord<>(topic, key, value))
                            .get()
                            .offset())
                    .isZero();
        }
    }

    private static String firstHeard(KafkaBroker broker, String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }
}
