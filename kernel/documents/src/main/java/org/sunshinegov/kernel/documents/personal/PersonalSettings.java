package org.sunshinegov.kernel.documents.personal;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.documents.keys.KeyRing;

/** Keys of personal data, asked for only in services that hold such data; digests have a key of their own. */
@Singleton
class PersonalSettings {

    @Produces
    @Singleton
    PersonalCipher cipher(
            @ConfigProperty(name = "sunshine.personal.key") Optional<String> key,
            @ConfigProperty(name = "sunshine.personal.key-id", defaultValue = "1") String keyId,
            @ConfigProperty(name = "sunshine.personal.old-keys") Optional<List<String>> oldKeys) {
        String current = key.orElseThrow(
                () -> new IllegalStateException("Set sunshine.personal.key: this service holds personal data"));
        return new PersonalCipher(KeyRing.of(keyId, current, oldKeys.orElse(List.of())));
    }

    @Produces
    @Singleton
    PersonalDigests digests(@ConfigProperty(name = "sunshine.personal.digest-key") String key) {
        return PersonalDigests.under(key);
    }
}
