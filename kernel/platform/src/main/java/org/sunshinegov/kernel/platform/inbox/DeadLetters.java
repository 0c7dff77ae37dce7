package org.sunshinegov.kernel.platform.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.platform.bus.BusWriter;

/** Records nobody could apply, kept on their own topic with where they came from and why, until they are replayed. */
@Singleton
class DeadLetters {

    static final String TOPIC = "disclosure.dead-letters";

    private final BusWriter writer;
    private final String reader;

    DeadLetters(BusWriter writer, @ConfigProperty(name = "quarkus.application.name") String reader) {
        this.writer = writer;
        this.reader = reader;
    }

    Uni<Void> bury(ConsumerRecord<String, byte[]> record, Throwable failure) {
        RecordHeaders headers = new RecordHeaders(record.headers().toArray());
        put(headers, "dead-letter-reader", reader);
        put(headers, "dead-letter-topic", record.topic());
        put(headers, "dead-letter-offset", record.partition() + ":" + record.offset());
        return send(record.value(), headers, failure);
    }

    /** A letter that was replayed in vain, with the headers it had. */
    Uni<Void> buryAgain(byte[] body, Headers letter, Throwable failure) {
        return send(body, new RecordHeaders(letter.toArray()), failure);
    }

    private Uni<Void> send(byte[] body, RecordHeaders headers, Throwable failure) {
        headers.remove("dead-letter-reason");
        put(headers, "dead-letter-reason", reason(failure));
        return writer.write(TOPIC, reader, headers, body);
    }

    /** Messages of other exceptions may quote what they could not digest; their names cannot. */
    private static String reason(Throwable failure) {
        return failure instanceof Unreadable
                ? failure.getMessage()
                : failure.getClass().getSimpleName();
    }

    private static void put(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
