package org.sunshinegov.deploy.local.keycloak;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.sunshinegov.deploy.local.component.Http;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.process.Component;
import org.sunshinegov.deploy.local.process.Program;

/** Keycloak with the realm {@code sunshine}, seen by people through the gateway and by services on its own port. */
public final class KeycloakServer extends Component {
    private final Path data;
    private final int port;
    private final String origin;
    private final RealmSecrets secrets;

    public KeycloakServer(Path data, Path log, int port, String origin, RealmSecrets secrets) {
        super("Keycloak", log, port);
        this.data = data.toAbsolutePath();
        this.port = port;
        this.origin = origin;
        this.secrets = secrets;
    }

    @Override
    protected Program prepare() throws IOException {
        var install = KeycloakInstall.prepared(Repository.here(), log());
        return install.command()
                .start(
                        name(),
                        log(),
                        install.databaseIn(data),
                        port,
                        "--import-realm",
                        "--hostname=" + origin + "/auth",
                        "--hostname-backchannel-dynamic=true",
                        "--proxy-headers=xforwarded",
                        "--proxy-trusted-addresses=127.0.0.1")
                .with(secrets.environment());
    }

    /** The address services use; the issuer in tokens is the one people see. */
    public String realm() {
        return "http://127.0.0.1:%d/auth/realms/sunshine".formatted(port);
    }

    @Override
    public boolean answers() {
        return Http.isOk(realm());
    }

    /** Much of it is spent once per checkout, in making the installation. */
    @Override
    protected Duration limit() {
        return Duration.ofMinutes(3);
    }
}
