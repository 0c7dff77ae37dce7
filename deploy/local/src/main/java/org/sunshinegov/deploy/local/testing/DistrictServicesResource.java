package org.sunshinegov.deploy.local.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Gives a service under test its database, named by the argument {@code database}, and the broker. */
public final class DistrictServicesResource implements QuarkusTestResourceLifecycleManager {
    private String database;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.get("database");
    }

    @Override
    public Map<String, String> start() {
        var broker = CompletableFuture.supplyAsync(TestServices::kafka);
        var store = TestServices.postgres(database);
        return Map.of(
                "quarkus.datasource.jdbc.url", store.jdbcUrl(),
                "quarkus.datasource.reactive.url", store.reactiveUrl(),
                "quarkus.datasource.username", store.username(),
                "quarkus.datasource.password", store.password(),
                "kafka.bootstrap.servers", broker.join());
    }

    /** Both live as long as the JVM and are shared by its tests. */
    @Override
    public void stop() {}
}
