package org.sunshinegov.kernel.web.signin;

import io.quarkus.logging.LoggingFilter;
import io.quarkus.security.AuthenticationCompletionException;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;

/**
 * What anybody brings about with an address and a cookie of his own making is no news, and would fill the log: the framework
 * calls it a warning or an error each time. It is told where its category is at DEBUG. What Keycloak itself does wrong stays.
 */
@LoggingFilter(name = "sign-in")
public final class SignInLog implements Filter {

    private static final Pattern ANYBODYS =
            Pattern.compile("(?i)state cookie|state (query )?parameter|code flow has failed|invalid_grant");

    @Override
    public boolean isLoggable(LogRecord line) {
        return !isAnybodys(line) || Logger.getLogger(line.getLoggerName()).isLoggable(Level.FINE);
    }

    private static boolean isAnybodys(LogRecord line) {
        String from = String.valueOf(line.getLoggerName());
        return from.startsWith("io.quarkus.oidc.runtime.")
                        && ANYBODYS.matcher(said(line)).find()
                || from.startsWith("io.quarkus.vertx.http.runtime.security.")
                        && line.getThrown() instanceof AuthenticationCompletionException;
    }

    private static String said(LogRecord line) {
        return String.valueOf(line instanceof ExtLogRecord printf ? printf.getFormattedMessage() : line.getMessage());
    }
}
