package org.sunshinegov.kernel.web.signin;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What stands in a repository is no secret: an installation brings its own. Asked for here, as the framework would start
 * without them and say nothing.
 */
@Startup
@Singleton
class SignInSecrets {

    @ConfigProperty(name = "sunshine.oidc.secret")
    String client;

    @ConfigProperty(name = "sunshine.oidc.session-key")
    String session;
}
