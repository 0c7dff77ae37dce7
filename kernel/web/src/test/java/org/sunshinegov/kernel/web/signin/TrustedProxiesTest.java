package org.sunshinegov.kernel.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Whoever is trusted to say where a request came from is named by address. */
class TrustedProxiesTest {

    @Test
    void no_trusted_proxy_is_taken_for_a_name_that_would_be_looked_up_at_every_request() throws IOException {
        var settings = new Properties();
        try (var file = getClass().getResourceAsStream("/META-INF/microprofile-config.properties")) {
            settings.load(file);
        }

        assertThat(settings.getProperty("sunshine.trusted-proxies").split(","))
                .isNotEmpty()
                .allMatch(proxy -> proxy.matches("\\d{1,3}(\\.\\d{1,3}){3}(/\\d{1,2})?"));
    }
}
