package org.sunshinegov.deploy.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/**
 * One broker that is its own controller. Arguments: the properties file, the file to write once topics can be used,
 * then the topics.
 */
public final class BrokerMain {
    /** The same at every start: a folder formatted under another id is refused. */
    private static final String CLUSTER = "c3Vuc2hpbmUtZGlzdHJpYw";

    private BrokerMain() {}

    public static void main(String[] arguments) throws Exception {
        var properties = Path.of(arguments[0]);
        var ready = Path.of(arguments[1]);
        var topics = List.of(arguments).subList(2, arguments.length).stream()
                .map(Topic::parse)
                .toList();

        format(properties);
        var broker = start(properties);
        Topics.create(topics, load(properties).getProperty("advertised.listeners"));
        Files.writeString(ready, "ready");
        broker.awaitShutdown();
    }

    private static void format(Path properties) {
        var status = StorageTool.execute(
                new String[] {"format", "-t", CLUSTER, "-c", properties.toString(), "--ignore-formatted"}, System.out);
        if (status != 0) {
            throw new IllegalStateException("The broker's folder could not be formatted, status " + status);
        }
    }

    private static KafkaRaftServer start(Path properties) {
        var broker = new KafkaRaftServer(new KafkaConfig(load(properties), false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::shutdown, "broker-shutdown"));
        broker.startup();
        return broker;
    }

    private static Properties load(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
