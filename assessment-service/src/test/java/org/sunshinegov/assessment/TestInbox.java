package org.sunshinegov.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Singleton;
import java.util.List;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.Events;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Inbox;

/** Hands facts to the service's inbox as the bus would, one after the other. */
@Singleton
public class TestInbox {

    private final Inbox inbox;
    private final ObjectMapper json;

    TestInbox(Inbox inbox, ObjectMapper json) {
        this.inbox = inbox;
        this.json = json;
    }

    /** Facts of one teller, whose aggregates nobody has spoken of before. */
    public void hear(String service, DisclosureEvent... events) {
        Teller teller = new Teller(service);
        for (DisclosureEvent event : events) {
            take(teller.say(event));
        }
    }

    public void takeAll(List<Teller.Said> said) {
        said.forEach(this::take);
    }

    public void take(Teller.Said said) {
        try {
            var unused = VertxContextSupport.subscribeAndAwait(() -> inbox.take(heard(said)));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    public String body(DisclosureEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Heard heard(Teller.Said said) {
        return new Heard(
                said.id(),
                Events.wireType(said.event().getClass()),
                said.source(),
                said.event().subject(),
                said.sequence(),
                said.time(),
                false,
                body(said.event()),
                null);
    }
}
