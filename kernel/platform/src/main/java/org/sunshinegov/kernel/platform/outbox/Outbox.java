package org.sunshinegov.kernel.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Events;
import org.sunshinegov.kernel.contracts.Topic;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.AggregateRow;

/** The only way a service speaks: facts are stored in the transaction that made them true and sent after it. */
@Singleton
public class Outbox {

    /** In bytes: with its headers a fact stays below the {@code max.request.size} of what sends it. */
    static final int LIMIT = 1_000_000;

    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private final ObjectMapper json;
    private final Topic own;

    Outbox(ObjectMapper json, @ConfigProperty(name = "sunshine.topic") Topic own) {
        this.json = json;
        this.own = own;
    }

    /** The aggregate's next fact, with its next sequence. */
    public OutboxRow next(AggregateRow aggregate, DisclosureEvent event) {
        if (!event.subject().equals(aggregate.id)) {
            throw new IllegalStateException(event.getClass().getSimpleName() + " is told about another aggregate");
        }
        Telling.mark();
        return row(event, ++aggregate.told);
    }

    private OutboxRow row(DisclosureEvent event, long sequence) {
        OutboxRow row = new OutboxRow();
        row.id = UUID.randomUUID();
        row.topic = topicOf(event).wireName();
        row.type = Events.wireType(event.getClass());
        row.subject = event.subject();
        row.sequence = sequence;
        row.payload = write(event);
        row.traceparent = traceparent();
        row.toldAt = Instant.now();
        return row;
    }

    private Topic topicOf(DisclosureEvent event) {
        List<Topic> allowed =
                List.of(event.getClass().getAnnotation(EventType.class).on());
        if (allowed.contains(Topic.REFERENCE)) {
            return Topic.REFERENCE;
        }
        if (!allowed.contains(own)) {
            throw new IllegalStateException(event.getClass().getSimpleName() + " is not told on " + own.wireName());
        }
        return own;
    }

    private String write(DisclosureEvent event) {
        try {
            return sendable(json.writeValueAsString(event));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event record that is no JSON: " + event.getClass(), impossible);
        }
    }

    /** What the bus would not take would stay unsent for ever: whoever asked for it learns so, and nothing is done. */
    private static String sendable(String payload) {
        if (payload.length() > LIMIT / MOST_BYTES_OF_A_CHAR
                && payload.getBytes(StandardCharsets.UTF_8).length > LIMIT) {
            throw Refusal.tooLarge(
                    "fact-too-large",
                    "这项操作要通知各系统的内容超过 1 MB，没有作任何改动；请减少文件或者条目后重试。",
                    "What the services would have to be told of this is over 1 MB; nothing was changed."
                            + " Try again with fewer files or entries.");
        }
        return payload;
    }

    /** W3C trace context of the act, so that a trace crosses the bus. */
    private static String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
