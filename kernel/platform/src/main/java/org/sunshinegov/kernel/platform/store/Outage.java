package org.sunshinegov.kernel.platform.inbox;

import com.fasterxml.jackson.core.JacksonException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;

/** Whether a failure is the database or the network being away, which passes by itself. */
final class Outage {

    private Outage() {}

    static boolean isOne(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && !(cause instanceof JacksonException)
                    || cause instanceof ClosedConnectionException
                    || cause instanceof PgException told && isAway(told.getSqlState())) {
                return true;
            }
        }
        return false;
    }

    /** Classes 08 (connection), 53 (resources) and 57P (the server ends or starts). */
    private static boolean isAway(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
    }
}
