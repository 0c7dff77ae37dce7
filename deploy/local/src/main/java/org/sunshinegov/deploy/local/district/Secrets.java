package org.sunshinegov.deploy.local.district;

import java.io.IOException;
import java.nio.file.Path;
import org.sunshinegov.deploy.local.component.RandomSecret;
import org.sunshinegov.deploy.local.keycloak.RealmSecrets;

/** What only this district's parts know; each is made when it is first asked for and stays with the data. */
public record Secrets(KeyValueFile file, Path certificates) {

    public String database() {
        return text("database");
    }

    /** One session for the pages of all services. */
    public String session() {
        return text("session");
    }

    public RealmSecrets realm() {
        return new RealmSecrets(text("realm.web"), text("realm.services"), text("realm.partner"), text("realm.loader"));
    }

    public String documentKey(ServiceName service) {
        return key("documents." + service.part());
    }

    public String personalKey(ServiceName service) {
        return key("personal." + service.part());
    }

    public String digestKey(ServiceName service) {
        return key("digest." + service.part());
    }

    public CertificateRoot certificateRoot() throws IOException {
        return CertificateRoot.in(certificates);
    }

    public SealAuthority sealAuthority() throws IOException {
        return SealAuthority.in(certificates, text("seal"));
    }

    private String text(String name) {
        return file.getOrMake(name, RandomSecret::text);
    }

    private String key(String name) {
        return file.getOrMake(name, RandomSecret::key);
    }
}
