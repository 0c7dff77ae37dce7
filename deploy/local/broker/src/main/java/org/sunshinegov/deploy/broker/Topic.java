package org.sunshinegov.deploy.broker;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/** A topic as written on the command line: {@code name:partitions} or {@code name:partitions:compact}. */
record Topic(String name, int partitions, boolean compact) {

    static Topic parse(String text) {
        var parts = text.split(":");
        return new Topic(parts[0], Integer.parseInt(parts[1]), parts.length > 2 && parts[2].equals("compact"));
    }

    /** A compacted topic is kept for ever: it is the only copy a new reader can start from. */
    NewTopic toCreate() {
        var topic = new NewTopic(name, partitions, (short) 1);
        return compact ? topic.configs(Map.of("cleanup.policy", "compact", "retention.ms", "-1")) : topic;
    }
}
