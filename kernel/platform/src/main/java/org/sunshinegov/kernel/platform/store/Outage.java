package org.sunshinegov.kernel.platform.store;

import com.fasterxml.jackson.core.JacksonException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/** Whether a failure is the database or the network being away, which passes by itself. */
public final class Outage {

    private static final Logger LOG = Logger.getLogger(Outage.class);

    private Outage() {}

    public static boolean isOne(Throwable failure) {
        return any(
                failure, cause -> cause instanceof IOException && !(cause instanceof JacksonException) || lost(cause));
    }

    /** The same without a file that cannot be read, which somebody has to look after. */
    public static boolean ofConnection(Throwable failure) {
        return any(failure, Outage::lost);
    }

    /** A timer's work, which comes again by itself: an outage is no fault of it. */
    public static Uni<Void> endured(String what, Uni<Void> work) {
        return work.onFailure(Outage::ofConnection).recoverWithItem(outage -> {
            LOG.warnf("%s: the next look waits, the database cannot be reached: %s", what, outage.getMessage());
            return null;
        });
    }

    /** What cannot be done without: it waits while there is an outage, says so each time, and fails after so long. */
    public static <T> Uni<T> waitedOut(String who, Duration patience, Uni<T> work) {
        return work.onFailure(Outage::isOne)
                .invoke(outage -> LOG.warnf("%s waits, the database cannot be reached: %s", who, outage.getMessage()))
                .onFailure(Outage::isOne)
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .expireIn(patience.toMillis());
    }

    private static boolean lost(Throwable cause) {
        return cause instanceof SocketException
                || cause instanceof ClosedChannelException
                || cause instanceof ClosedConnectionException
                || isClosed(cause)
                || cause instanceof PgException told && isAway(told.getSqlState());
    }

    /** What the pool gave out was closed a moment before; the driver has a text for it, and no type. */
    private static boolean isClosed(Throwable cause) {
        return cause instanceof NoStackTraceThrowable
                && cause.getMessage() != null
                && cause.getMessage().startsWith("Connection is not active now");
    }

    private static boolean any(Throwable failure, Predicate<Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.test(cause)) {
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
