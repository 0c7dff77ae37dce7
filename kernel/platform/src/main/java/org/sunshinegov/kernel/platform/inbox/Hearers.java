package org.sunshinegov.kernel.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.Events;
import org.sunshinegov.kernel.platform.http.JsonValues;

/** Reads a fact as its contract and hands it to each part of the service that wants to hear it. */
@Singleton
class Hearers {

    private static final TextMapGetter<Heard> TRACEPARENT = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Heard heard) {
            return List.of("traceparent");
        }

        @Override
        public String get(Heard heard, String key) {
            return key.equals("traceparent") ? heard.traceparent() : null;
        }
    };

    private final ObjectMapper json;
    private final Map<Class<?>, List<Hears<?>>> hearers;

    Hearers(ObjectMapper json, @All List<Hears<?>> hearers) {
        this.json = json;
        this.hearers = hearers.stream().collect(Collectors.groupingBy(Hears::type));
    }

    /** Whether anybody here hears this type; nobody does when this build does not know it. */
    boolean want(Heard heard) {
        return hearers.containsKey(Events.ofWireType(heard.type()));
    }

    /** What nobody here wants is passed. */
    Uni<Void> hear(Heard heard) {
        Uni<Void> all = Uni.createFrom().voidItem();
        if (!want(heard)) {
            return all;
        }
        Class<? extends DisclosureEvent> type = Events.ofWireType(heard.type());
        List<Hears<?>> concerned = hearers.get(type);
        DisclosureEvent event = read(heard, type);
        for (Hears<?> hearer : concerned) {
            all = all.chain(() -> hear(hearer, event, heard));
        }
        return heard.traceparent() == null ? all : traced(all, heard);
    }

    /** What is told in consequence belongs to the trace of the act that was heard of. */
    private static Uni<Void> traced(Uni<Void> hearing, Heard heard) {
        return Uni.createFrom().deferred(() -> {
            Scope scope = W3CTraceContextPropagator.getInstance()
                    .extract(Context.root(), heard, TRACEPARENT)
                    .makeCurrent();
            return hearing.onTermination().invoke(scope::close);
        });
    }

    @SuppressWarnings("unchecked")
    private static <E extends DisclosureEvent> Uni<Void> hear(Hears<E> hearer, DisclosureEvent event, Heard heard) {
        return hearer.hear((E) event, heard);
    }

    private DisclosureEvent read(Heard heard, Class<? extends DisclosureEvent> type) {
        try {
            DisclosureEvent event =
                    json.readerFor(type).withAttribute(JsonValues.SAID, true).readValue(heard.payload());
            if (!heard.aggregate().equals(event.subject())) {
                throw new Unreadable(heard.type() + " is about another aggregate than its envelope says", null);
            }
            return event;
        } catch (JsonProcessingException unreadable) {
            throw new Unreadable(heard.type() + " does not read as its contract" + where(unreadable), unreadable);
        }
    }

    private static String where(JsonProcessingException unreadable) {
        return unreadable instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? " at " + mapping.getPath().get(0).getFieldName()
                : "";
    }
}
