package org.sunshinegov.deploy.broker;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

/** Creates the topics that are not there yet, and sets how long each is kept also where an older version created it. */
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
            admin.incrementalAlterConfigs(settings(topics.stream()
                            .filter(topic -> there.contains(topic.name()))
                            .toList()))
                    .all()
                    .get();
        }
    }

    private static Map<ConfigResource, Collection<AlterConfigOp>> settings(List<Topic> topics) {
        return topics.stream()
                .collect(Collectors.toMap(
                        topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                        topic -> topic.settings().entrySet().stream()
                                .map(setting -> new AlterConfigOp(
                                        new ConfigEntry(setting.getKey(), setting.getValue()),
                                        AlterConfigOp.OpType.SET))
                                .toList()));
    }
}
