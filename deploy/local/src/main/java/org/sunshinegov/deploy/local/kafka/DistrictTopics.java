package org.sunshinegov.deploy.local.kafka;

import java.util.List;
import java.util.stream.Stream;

/** The topics of the district: each service's facts, the same told again, reference data, and what nobody can read. */
public final class DistrictTopics {
    private static final List<String> SERVICES = List.of("catalog", "request", "review", "assessment");

    private DistrictTopics() {}

    /**
     * As the broker's main reads them: {@code name:partitions[:compact|:kept]}. Facts are kept for ever, as each outbox keeps
     * them anyway: a reader that was away for longer than a limit would wait for ever for the facts it missed. What is told
     * again goes after some days, for it can be told again.
     */
    static List<String> all() {
        var told = SERVICES.stream().map(service -> "disclosure.%s:3:kept".formatted(service));
        var retold = SERVICES.stream().map(service -> "disclosure.%s.retold:3".formatted(service));
        var others = Stream.of("disclosure.reference:1:compact", "disclosure.dead-letters:1:kept");
        return Stream.of(told, retold, others).flatMap(topics -> topics).toList();
    }
}
