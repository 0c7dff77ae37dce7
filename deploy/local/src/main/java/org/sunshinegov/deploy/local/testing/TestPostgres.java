package org.sunshinegov.deploy.local.testing;

import org.sunshinegov.deploy.local.component.Ports;
import org.sunshinegov.deploy.local.postgres.PostgresAddress;
import org.sunshinegov.deploy.local.postgres.PostgresServer;
import org.sunshinegov.deploy.local.postgres.PostgresTuning;

/** PostgreSQL for one JVM's tests. */
final class TestPostgres {
    private static final String PASSWORD = "sunshine";

    private TestPostgres() {}

    /** The port. */
    static String start() {
        var address = new PostgresAddress(Ports.free(1)[0], PASSWORD);
        var guard = Guard.make("postgres");
        var server = new PostgresServer(guard.folder().resolve("data"), guard.log(), address, PostgresTuning.FLEETING);
        guard.run("QUIT", server);
        return Integer.toString(address.port());
    }

    static TestDatabase database(String port, String database) {
        var address = new PostgresAddress(Integer.parseInt(port), PASSWORD);
        var owner = Shared.once("postgres." + database, () -> {
            address.createDatabase(database);
            return database;
        });
        return new TestDatabase(address.jdbcUrl(database), address.reactiveUrl(database), owner, PASSWORD);
    }
}
