package org.sunshinegov.deploy.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.sunshinegov.deploy.local.component.ComponentFailed;

/** What only the cluster's administrator may do. */
final class Administration {
    private final String url;
    private final String password;

    Administration(String url, String password) {
        this.url = url;
        this.password = password;
    }

    boolean answers() {
        try (var connection = connect(url);
                var statement = connection.createStatement();
                var one = statement.executeQuery("select 1")) {
            return one.next();
        } catch (SQLException notYet) {
            return false;
        }
    }

    void createDatabase(String database, String ownerPassword) {
        if (!database.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Not a plain database name: " + database);
        }
        try (var connection = connect(url)) {
            if (missing(connection, "select 1 from pg_roles where rolname = ?", database)) {
                execute(connection, "create role " + database + " login password '" + ownerPassword + "'");
            }
            if (missing(connection, "select 1 from pg_database where datname = ?", database)) {
                execute(connection, "create database " + database + " owner " + database);
                extend(database);
            }
        } catch (SQLException refused) {
            throw new ComponentFailed(
                    "无法创建数据库 %s:%s".formatted(database, refused.getMessage()),
                    "The database %s could not be created: %s".formatted(database, refused.getMessage()),
                    refused);
        }
    }

    /** Extensions a database's owner may not install, and the right to read their figures. */
    private void extend(String database) throws SQLException {
        try (var connection = connect(url.replaceAll("/postgres$", "/" + database))) {
            for (var statement : List.of(
                    "create extension pg_stat_statements",
                    "grant pg_read_all_stats to " + database,
                    "grant execute on function pg_stat_statements_reset to " + database)) {
                execute(connection, statement);
            }
        }
    }

    private Connection connect(String address) throws SQLException {
        return DriverManager.getConnection(address, Cluster.ADMINISTRATOR, password);
    }

    private static boolean missing(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (var found = statement.executeQuery()) {
                return !found.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var unused = statement.execute(sql);
        }
    }
}
