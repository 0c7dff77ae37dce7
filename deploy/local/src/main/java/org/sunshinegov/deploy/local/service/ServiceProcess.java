package org.sunshinegov.deploy.local.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunshinegov.deploy.local.component.Http;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.district.ServiceName;
import org.sunshinegov.deploy.local.process.Component;
import org.sunshinegov.deploy.local.process.Java;
import org.sunshinegov.deploy.local.process.Program;

/** One of the four services, from its build; ready when its own health check says so. */
public final class ServiceProcess extends Component {
    private static final List<String> JAVA_OPTIONS =
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8");

    private static final String FULL = "full";

    /** A trial on two cores is over before the full compiler pays; who measures asks for it by name. */
    private static final String COMPILER = FULL.equals(System.getenv("SUNSHINE_COMPILER")) ? FULL : "quick";

    private final int managementPort;
    private final ServiceConfiguration configuration;
    private final Map<String, String> environment;
    private final StartCache cache;
    private final Path jar;

    public ServiceProcess(ServiceConfiguration configuration, Repository repository, Path log) throws IOException {
        super(configuration.service().label(), log, configuration.port(), configuration.managementPort());
        this.managementPort = configuration.managementPort();
        this.configuration = configuration;
        this.environment = configuration.environment();
        this.jar = jarOf(configuration.service(), repository);
        this.cache = StartCache.of(jar, repository.components(), COMPILER);
    }

    private static Path jarOf(ServiceName service, Repository repository) {
        return repository.root().resolve(service.part() + "-service/target/quarkus-app/quarkus-run.jar");
    }

    @Override
    protected Program prepare() throws IOException {
        var command = new ArrayList<>(List.of(Java.program()));
        command.addAll(JAVA_OPTIONS);
        command.addAll(FULL.equals(COMPILER) ? List.of() : List.of("-XX:TieredStopAtLevel=1"));
        command.addAll(cache.options());
        command.addAll(List.of("-jar", jar.toString()));
        var program = Program.of(name(), command, log()).with(environmentNow());
        return cache.isLearning() ? program.patientlyFor(StartCache.TIME_TO_WRITE) : program;
    }

    private Map<String, String> environmentNow() {
        var now = new HashMap<>(environment);
        now.putAll(configuration.time());
        return now;
    }

    @Override
    public boolean answers() {
        return Http.isOk("http://127.0.0.1:%d/q/health/ready".formatted(managementPort));
    }

    @Override
    protected Duration limit() {
        return Duration.ofMinutes(4);
    }

    @Override
    protected void stopped(boolean orderly) {
        cache.stopped(orderly);
    }
}
