package org.sunshinegov.deploy.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
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

    @Test
    void the_topics_of_the_district_are_there_and_reference_data_is_kept_for_ever() throws Exception {
        try (var broker = broker(Ports.free(2));
                var admin = admin(broker)) {
            assertThat(admin.listTopics().names().get())
                    .contains("disclosure.catalog", "disclosure.assessment.retold", "disclosure.dead-letters");
            var reference = new ConfigResource(ConfigResource.Type.TOPIC, "disclosure.reference");
            var settings = admin.describeConfigs(List.of(reference)).all().get().get(reference);
            assertThat(settings.get("cleanup.policy").value()).isEqualTo("compact");
            assertThat(settings.get("retention.ms").value()).isEqualTo("-1");
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

    private static Admin admin(KafkaBroker broker) {
        broker.start();
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
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
