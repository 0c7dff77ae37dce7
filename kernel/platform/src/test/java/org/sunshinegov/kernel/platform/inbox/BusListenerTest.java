package org.sunshinegov.kernel.platform.inbox;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BusListenerTest {

    private static final String TOPIC = "disclosure.review";

    private final Vertx vertx = Vertx.vertx();
    private final BusListener listener = new BusListener(new Closed(), new Letters());

    /** As every transaction ends once the service has closed its database. */
    private static final class Closed extends Inbox {

        Closed() {
            super(null, null, null);
        }

        @Override
        Uni<List<Heard>> takeTogether(List<Heard> facts) {
            return Uni.createFrom().item(facts);
        }

        @Override
        public Uni<Void> take(Heard heard) {
            return Uni.createFrom().failure(new IllegalStateException("Pool closed"));
        }
    }

    private static final class Letters extends DeadLetters {

        Letters() {
            super(null, "reader");
        }

        @Override
        Uni<Void> bury(ConsumerRecord<String, byte[]> record, Throwable failure) {
            return Uni.createFrom().voidItem();
        }
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void what_fails_is_buried_and_acknowledged() throws ExecutionException, InterruptedException, TimeoutException {
        var unused = heard().get(10, TimeUnit.SECONDS);
    }

    @Test
    void what_fails_while_the_service_goes_down_is_not_buried_and_not_acknowledged() {
        listener.stop(null);

        var heard = heard();

        assertThatThrownBy(() -> heard.get(3, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
    }

    /** Ends when the record is acknowledged. */
    private CompletableFuture<Void> heard() {
        var heard = new CompletableFuture<Void>();
        vertx.runOnContext(ignored -> {
            var unused = listener.hear(oneRecord())
                    .subscribe()
                    .with(done -> heard.complete(null), heard::completeExceptionally);
        });
        return heard;
    }

    private static ConsumerRecords<String, byte[]> oneRecord() {
        var record = new ConsumerRecord<>(TOPIC, 0, 0L, "key", "{}".getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "ReviewOpened.v1",
                        "ce_source", "/review-service",
                        "ce_subject", UUID.randomUUID().toString(),
                        "ce_sequence", "1",
                        "ce_time", "1970-01-01T00:00:00Z")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), List.of(record)), Map.of());
    }
}
