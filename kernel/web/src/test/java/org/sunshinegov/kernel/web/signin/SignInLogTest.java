package org.sunshinegov.kernel.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.AuthenticationCompletionException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInLogTest {
    private static final String OIDC = "io.quarkus.oidc.runtime.CodeAuthenticationMechanism";
    private static final String SECURITY = "io.quarkus.vertx.http.runtime.security.AbstractHttpAuthorizer";

    private final SignInLog log = new SignInLog();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The state cookie is missing after the redirect from OpenId Connect Provider, authentication has failed",
                "State query parameter is missing",
                "Authorization code flow has failed, error code: x, error description: y.",
                "Exception during the code to token exchange: {\"error\":\"invalid_grant\"}"
            })
    void what_anybody_brings_about_is_no_line(String message) {
        assertThat(log.isLoggable(line(OIDC, message))).isFalse();
        assertThat(log.isLoggable(line("org.sunshinegov.request", message))).isTrue();
    }

    @Test
    void a_line_is_read_with_its_values() {
        var line = new ExtLogRecord(
                Level.SEVERE,
                "Request %s has failed: %s",
                ExtLogRecord.FormatStyle.PRINTF,
                SignInLogTest.class.getName());
        line.setLoggerName("io.quarkus.oidc.runtime.OidcProviderClientImpl");
        line.setParameters(new Object[] {"/token", "{\"error\":\"invalid_grant\"}"});

        assertThat(log.isLoggable(line)).isFalse();
        line.setParameters(new Object[] {"/token", "{\"error\":\"unauthorized_client\"}"});
        assertThat(log.isLoggable(line)).isTrue();
    }

    @Test
    void a_sign_in_that_was_not_completed_is_no_fault_of_ours() {
        var line = line(SECURITY, "Exception occurred during authorization");
        assertThat(log.isLoggable(line)).isTrue();
        line.setThrown(new AuthenticationCompletionException());
        assertThat(log.isLoggable(line)).isFalse();
    }

    @Test
    void whoever_asks_for_debug_is_told() {
        var held = Logger.getLogger(OIDC);
        held.setLevel(Level.FINE);
        try {
            assertThat(log.isLoggable(line(OIDC, "State query parameter is missing")))
                    .isTrue();
        } finally {
            held.setLevel(null);
        }
    }

    private static LogRecord line(String logger, String message) {
        var line = new LogRecord(Level.WARNING, message);
        line.setLoggerName(logger);
        return line;
    }
}
