package org.sunshinegov.deploy.broker;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Creates the topics that are not there yet. */
final class Topics {
    private Topics() {}

    static void create(List<Topic> topics, String listener) throws ExecutionException, InterruptedException {
        var address = listener.substring(listener.indexOf("//") + 2);
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address))) {
            var there = admin.listTopics().names().get();
            var missing = topics.stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .map(Topic::toCreate)
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }
}
