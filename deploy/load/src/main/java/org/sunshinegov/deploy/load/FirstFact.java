package org.sunshinegov.deploy.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** The first fact of a filing that was made after a moment, looked for until it stands in assessment-service. */
record FirstFact(Database database, Citizens citizens, long after) {
    private static final long GLANCE_MILLIS = 50;
    private static final String KNOWN = "select exists (select 1 from case_fact where id = any (?))";

    /** When it was seen, by {@link System#nanoTime}. */
    long await(Duration patience) {
        var limit = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < limit) {
            try (var connection = database.open()) {
                if (seen(connection, limit)) {
                    return System.nanoTime();
                }
            } catch (SQLException away) {
                pause(away);
            }
        }
        throw new IllegalStateException("no fact within " + patience);
    }

    private boolean seen(Connection connection, long limit) throws SQLException {
        try (var known = connection.prepareStatement(KNOWN)) {
            while (System.nanoTime() < limit) {
                known.setArray(1, connection.createArrayOf("uuid", ids()));
                try (var row = known.executeQuery()) {
                    if (row.next() && row.getBoolean(1)) {
                        return true;
                    }
                }
                pause(null);
            }
            return false;
        }
    }

    private Object[] ids() {
        return citizens.all().stream()
                .filter(filing -> filing.due > after && filing.id() != null)
                .map(Citizens.Filing::id)
                .toArray();
    }

    private static void pause(SQLException why) {
        try {
            Thread.sleep(GLANCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", why);
        }
    }
}
