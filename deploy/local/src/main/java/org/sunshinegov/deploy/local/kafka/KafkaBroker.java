package org.sunshinegov.deploy.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.process.Component;
import org.sunshinegov.deploy.local.process.Java;
import org.sunshinegov.deploy.local.process.Program;

/** A Kafka broker on one folder and two ports; it has every topic when it is ready. */
public final class KafkaBroker extends Component {
    private final Path data;
    private final int port;
    private final int controllerPort;
    private final List<String> javaOptions;

    public KafkaBroker(Path data, Path log, int port, int controllerPort, List<String> javaOptions) {
        super("Kafka", log, port, controllerPort);
        this.data = data.toAbsolutePath();
        this.port = port;
        this.controllerPort = controllerPort;
        this.javaOptions = javaOptions;
    }

    @Override
    protected Program prepare() throws IOException {
        Files.createDirectories(data);
        Files.deleteIfExists(ready());
        var properties = data.resolve("broker.properties");
        Files.writeString(properties, BrokerProperties.text(data, port, controllerPort));
        return Program.of(name(), command(Repository.here(), properties), log());
    }

    private List<String> command(Repository repository, Path properties) {
        var command = new ArrayList<>(List.of(Java.program()));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", repository.brokerClasses() + ":" + repository.brokerJars() + "/*"));
        command.addAll(List.of("org.sunshinegov.deploy.broker.BrokerMain", properties.toString(), ready().toString()));
        command.addAll(DistrictTopics.all());
        return command;
    }

    @Override
    public boolean answers() {
        return Files.exists(ready());
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    private Path ready() {
        return data.resolve("ready");
    }
}
