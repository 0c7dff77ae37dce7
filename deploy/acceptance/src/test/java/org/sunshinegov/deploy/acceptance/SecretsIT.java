package org.sunshinegov.deploy.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.process.Java;

/** What stands in a repository is no secret: each installation brings its own, as {@code deploy/up} does. */
@Order(0)
class SecretsIT {
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String TEXT = "of-this-installation-and-long-enough";
    private static final Map<String, String> ALL = Map.of(
            "SUNSHINE_DOCUMENTS_KEY", KEY,
            "SUNSHINE_PERSONAL_KEY", KEY,
            "SUNSHINE_PERSONAL_DIGEST_KEY", KEY,
            "SUNSHINE_OIDC_SECRET", TEXT,
            "SUNSHINE_OIDC_SESSION_KEY", TEXT,
            "SUNSHINE_SERVICES_SECRET", TEXT);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "catalog, SUNSHINE_SERVICES_SECRET, sunshine.services.secret",
        "review, SUNSHINE_SERVICES_SECRET, sunshine.services.secret",
        "request, SUNSHINE_OIDC_SECRET, sunshine.oidc.secret",
        "request, SUNSHINE_PERSONAL_KEY, sunshine.personal.key",
        "request, SUNSHINE_PERSONAL_DIGEST_KEY, sunshine.personal.digest-key",
        "assessment, SUNSHINE_OIDC_SESSION_KEY, sunshine.oidc.session-key"
    })
    void a_service_does_not_start_without_its_secrets_and_names_the_one_it_misses(
            String service, String missing, String name) throws IOException, InterruptedException {
        var log = folder.resolve("log");
        var started = started(service, missing, log);
        try {
            assertThat(started.waitFor(1, TimeUnit.MINUTES)).as("it ends").isTrue();
            assertThat(started.exitValue()).isEqualTo(1);
            assertThat(log)
                    .content()
                    .contains("Failed to load config value of type class java.lang.String for: " + name);
        } finally {
            var unused = started.destroyForcibly();
        }
    }

    private static Process started(String service, String missing, Path log) throws IOException {
        var jar = Repository.here().root().resolve(service + "-service/target/quarkus-app/quarkus-run.jar");
        var program = new ProcessBuilder(Java.program(), "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        program.environment().putAll(ALL);
        var unused = program.environment().remove(missing);
        return program.start();
    }
}
