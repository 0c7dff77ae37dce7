package org.sunshinegov.deploy.local.keycloak;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.sunshinegov.deploy.local.component.Http;
import org.sunshinegov.deploy.local.component.Ports;
import org.sunshinegov.deploy.local.component.RandomSecret;
import org.sunshinegov.deploy.local.process.Component;
import org.sunshinegov.deploy.local.process.Program;

/** The start that makes the database; its administrator gets a password nobody knows, for nobody needs one. */
final class KeycloakFirstStart extends Component {
    private final Path home;
    private final int port;

    KeycloakFirstStart(Path home, Path log) {
        this(home, log, Ports.free(1)[0]);
    }

    private KeycloakFirstStart(Path home, Path log, int port) {
        super("Keycloak (first start)", log, port);
        this.home = home;
        this.port = port;
    }

    @Override
    protected Program prepare() {
        var database = KeycloakInstall.template(home).getParent();
        return new KeycloakCommand(home)
                .start(name(), log(), database, port, "--hostname-strict=false")
                .with(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "nobody", "KC_BOOTSTRAP_ADMIN_PASSWORD", RandomSecret.text()));
    }

    @Override
    public boolean answers() {
        return Http.isOk("http://127.0.0.1:%d/auth/realms/master".formatted(port));
    }

    @Override
    protected Duration limit() {
        return Duration.ofMinutes(3);
    }
}
