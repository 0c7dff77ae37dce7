package org.sunshinegov.deploy.load;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.deploy.local.postgres.PostgresAddress;

/** A service's database, opened beside the service. */
record Database(PostgresAddress address, String name, Path log) {
    private static final String ADMINISTRATOR = "postgres";

    Connection open() throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(name), name, address.password());
    }

    private Connection asAdministrator() throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(name), ADMINISTRATOR, address.password());
    }

    void execute(String sql) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            var unused = statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    /** The first column of the first row. */
    String text(String sql) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new SQLException("No row: " + sql);
            }
            return row.getString(1);
        }
    }

    /** By the id in the first column what stands in the second. */
    Map<UUID, String> pairs(String sql) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var pairs = new HashMap<UUID, String>();
            while (rows.next()) {
                pairs.put(rows.getObject(1, UUID.class), rows.getString(2));
            }
            return pairs;
        }
    }

    /** Whether the server writes every statement to its log. */
    void logStatements(boolean on) throws SQLException, InterruptedException {
        try (var connection = asAdministrator();
                var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "alter system set log_statement = '" + (on ? "all" : "none") + "'", "select pg_reload_conf()")) {
                var unused = statement.execute(sql);
            }
        }
        // Each backend reads the new setting before its next statement.
        Thread.sleep(500);
    }
}
