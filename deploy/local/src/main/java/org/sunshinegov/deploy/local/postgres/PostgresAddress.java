package org.sunshinegov.deploy.local.postgres;

/** Where a server answers and how its administrator and the owners of its databases sign in. */
public record PostgresAddress(int port, String password) {

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String reactiveUrl(String database) {
        return "postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public boolean answers() {
        return administration().answers();
    }

    /** A database and a role that owns it, both with this name; neither is touched when it is there. */
    public void createDatabase(String database) {
        administration().createDatabase(database, password);
    }

    private Administration administration() {
        return new Administration(jdbcUrl("postgres"), password);
    }
}
