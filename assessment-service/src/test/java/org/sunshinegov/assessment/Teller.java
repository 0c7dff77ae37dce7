package org.sunshinegov.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;

/** A service that tells facts: it numbers those of each aggregate, as its outbox would. */
public final class Teller {

    /** A fact with its place among those of its aggregate. */
    public record Said(UUID id, String source, long sequence, Instant time, DisclosureEvent event) {}

    private final String source;
    private final Map<UUID, Long> sequences = new HashMap<>();
    private final List<Said> said = new ArrayList<>();

    public Teller(String service) {
        this.source = "/" + service;
    }

    public Said say(DisclosureEvent event) {
        long sequence = sequences.merge(event.subject(), 1L, Long::sum);
        Said next = new Said(UUID.randomUUID(), source, sequence, Instant.now(), event);
        said.add(next);
        return next;
    }

    public void tell(DisclosureEvent event) {
        var unused = say(event);
    }

    /** All of it, in order. */
    public List<Said> said() {
        return List.copyOf(said);
    }
}
