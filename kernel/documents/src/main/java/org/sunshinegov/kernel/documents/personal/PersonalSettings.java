package org.sunshinegov.kernel.documents.personal;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.documents.keys.KeyRing;

/**
 * Keys of personal data; digests have one of their own. Whoever holds such data wants what is produced here, so its keys are
 * asked for when it starts; nobody else is asked.
 */
@Singleton
class PersonalSettings {

    @ConfigProperty(name = "sunshine.personal.key-id", defaultValue = "1")
    String keyId;

    @ConfigProperty(name = "sunshine.personal.old-keys")
    Optional<List<String>> oldKeys;

    @Produces
    @Singleton
    PersonalCipher cipher(@ConfigProperty(name = "sunshine.personal.key") String key) {
        return cipherUnder(key);
    }

    PersonalCipher cipherUnder(String key) {
        return new PersonalCipher(KeyRing.of(keyId, key, oldKeys.orElse(List.of())));
    }

    @Produces
    @Singleton
    PersonalDigests digests(@ConfigProperty(name = "sunshine.personal.digest-key") String key) {
        return PersonalDigests.under(key);
    }
}
