package org.sunshinegov.kernel.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.sunshinegov.kernel.contracts.Topic;

/**
 * The envelope of a fact as it came in: its CloudEvents attributes and the untouched body.
 *
 * @param traceparent W3C trace context of the act that told it; null where nothing traces, and of a fact that was parked
 * @param whole the fact is the whole truth about its aggregate: only the newest counts, and there are no gaps
 */
public record Heard(
        UUID id,
        String type,
        String source,
        UUID aggregate,
        long sequence,
        Instant time,
        boolean whole,
        String payload,
        String traceparent) {

    /** Throws {@link Unreadable} naming the attribute when the record is no fact of ours. */
    static Heard of(String topic, Headers headers, byte[] body) {
        return new Heard(
                attribute(headers, "ce_id", UUID::fromString),
                attribute(headers, "ce_type", Function.identity()),
                attribute(headers, "ce_source", Function.identity()),
                attribute(headers, "ce_subject", UUID::fromString),
                attribute(headers, "ce_sequence", Long::valueOf),
                attribute(headers, "ce_time", Instant::parse),
                topic.equals(Topic.REFERENCE.wireName()),
                text(body),
                traceparent(headers));
    }

    private static String traceparent(Headers headers) {
        Header header = headers.lastHeader("traceparent");
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** A record without a body tells nothing. */
    private static String text(byte[] body) {
        if (body == null) {
            throw new Unreadable("the body is missing", null);
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static <T> T attribute(Headers headers, String name, Function<String, T> reading) {
        Header header = headers.lastHeader(name);
        if (header == null) {
            throw new Unreadable("attribute " + name + " is missing", null);
        }
        try {
            return reading.apply(new String(header.value(), StandardCharsets.UTF_8));
        } catch (RuntimeException unreadable) {
            throw new Unreadable("attribute " + name + " does not read", unreadable);
        }
    }
}
