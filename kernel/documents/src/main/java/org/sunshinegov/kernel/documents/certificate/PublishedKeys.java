package org.sunshinegov.kernel.documents.certificate;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.platform.reference.TrustsKeys;

/**
 * Gives every published certificate key to the verifier. What is published is the root's announcement of the key; a service
 * that verifies nothing has no root configured and trusts nobody.
 */
@Singleton
class PublishedKeys implements TrustsKeys {

    private final boolean verifies;
    private final Instance<TrustedKeys> trusted;

    PublishedKeys(
            @ConfigProperty(name = "sunshine.certificate.root") Optional<String> root, Instance<TrustedKeys> trusted) {
        this.verifies = root.isPresent();
        this.trusted = trusted;
    }

    @Override
    public void trust(String kid, String announcement) {
        if (verifies) {
            trusted.get().trust(announcement);
        }
    }
}
