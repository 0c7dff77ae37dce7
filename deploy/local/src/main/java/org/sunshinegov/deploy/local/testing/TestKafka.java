package org.sunshinegov.deploy.local.testing;

import java.util.List;
import org.sunshinegov.deploy.local.component.Ports;
import org.sunshinegov.deploy.local.kafka.KafkaBroker;

/** A broker for one JVM's tests. */
final class TestKafka {
    private static final List<String> QUICK_START =
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

    private TestKafka() {}

    /** The bootstrap servers. */
    static String start() {
        var ports = Ports.free(2);
        var guard = Guard.make("kafka");
        var broker = new KafkaBroker(guard.folder().resolve("data"), guard.log(), ports[0], ports[1], QUICK_START);
        guard.run("KILL", broker);
        return broker.bootstrapServers();
    }
}
