package org.sunshinegov.deploy.broker;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/** A topic as written on the command line: {@code name:partitions}, then {@code :compact} or {@code :kept}, or neither. */
record Topic(String name, int partitions, String keeping) {

    static Topic parse(String text) {
        var parts = text.split(":");
        return new Topic(parts[0], Integer.parseInt(parts[1]), parts.length > 2 ? parts[2] : "");
    }

    NewTopic toCreate() {
        return new NewTopic(name, partitions, (short) 1).configs(settings());
    }

    /** What is compacted or kept is there for ever; anything else goes after the broker's seven days. */
    Map<String, String> settings() {
        return switch (keeping) {
            case "compact" -> Map.of("cleanup.policy", "compact", "retention.ms", "-1");
            case "kept" -> Map.of("retention.ms", "-1");
            case "" -> Map.of();
            default -> throw new IllegalArgumentException("A topic is compact, kept or neither, not " + keeping);
        };
    }
}
