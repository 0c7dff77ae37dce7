package org.sunshinegov.deploy.local.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipInputStream;
import org.sunshinegov.deploy.local.component.PreparedFolder;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.process.Component;

/**
 * Keycloak unpacked, built for our options and with an empty database of its own making: half a minute that is spent
 * once. The realm is not part of it: each data folder imports it on its first start, with its own secrets.
 */
final class KeycloakInstall {
    private static final String REALM = "/keycloak/sunshine-realm.json";

    private final Path home;

    private KeycloakInstall(Path home) {
        this.home = home;
    }

    static KeycloakInstall prepared(Repository repository, Path log) throws IOException {
        var archive = repository.archive("keycloak.zip");
        var folder = repository.components().resolve("keycloak-" + Files.size(archive));
        var home = PreparedFolder.at(folder, empty -> fill(empty, archive, log));
        try (var realm = KeycloakInstall.class.getResourceAsStream(REALM)) {
            var imports = Files.createDirectories(home.resolve("data/import"));
            var unused = Files.copy(realm, imports.resolve("sunshine-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new KeycloakInstall(home);
    }

    KeycloakCommand command() {
        return new KeycloakCommand(home);
    }

    /** A folder with the empty database, unless there is one already. */
    Path databaseIn(Path data) throws IOException {
        var database = data.resolve("database");
        return PreparedFolder.at(database, empty -> Files.copy(template(home), empty.resolve("keycloakdb.mv.db")));
    }

    private static void fill(Path home, Path archive, Path log) throws IOException {
        unpack(archive, home);
        new KeycloakCommand(home).build("Keycloak build", log).run();
        try (Component first = new KeycloakFirstStart(home, log)) {
            first.start();
        }
    }

    static Path template(Path home) {
        return home.resolve("data/template/keycloakdb.mv.db");
    }

    private static void unpack(Path archive, Path into) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var path = Path.of(entry.getName());
                if (!entry.isDirectory()) {
                    var target = into.resolve(path.subpath(1, path.getNameCount()));
                    Files.createDirectories(target.getParent());
                    var unused = Files.copy(zip, target);
                }
            }
        }
    }
}
