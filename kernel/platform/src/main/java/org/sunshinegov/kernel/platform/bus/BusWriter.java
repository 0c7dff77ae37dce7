package org.sunshinegov.kernel.platform.bus;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * The only mouth on the bus, for the outbox's relay and for dead letters; a service tells by its outbox alone. Made at its
 * first use: the management routes are mounted before channels can be had.
 */
@ApplicationScoped
public class BusWriter {

    private final MutinyEmitter<byte[]> emitter;

    BusWriter(@Channel("told") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    /** Ends when the broker has the record. */
    public Uni<Void> write(String topic, String key, Headers headers, byte[] body) {
        var record = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(topic)
                .withKey(key)
                .withHeaders(headers)
                .build();
        return emitter.sendMessage(Message.of(body).addMetadata(record));
    }
}
