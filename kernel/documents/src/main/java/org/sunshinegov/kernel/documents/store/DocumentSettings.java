package org.sunshinegov.kernel.documents.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.documents.keys.KeyRing;

/**
 * Where documents lie and under which keys: {@code sunshine.documents.dir}, {@code .key} (base64, 256 bit),
 * {@code .key-id}, {@code .old-keys} (a list of id:base64 that only read), {@code .max-size} in bytes.
 */
@ApplicationScoped
class DocumentSettings {

    @ConfigProperty(name = "sunshine.documents.dir")
    Path dir;

    @ConfigProperty(name = "sunshine.documents.key")
    String key;

    @ConfigProperty(name = "sunshine.documents.key-id", defaultValue = "1")
    String keyId;

    @ConfigProperty(name = "sunshine.documents.old-keys")
    Optional<List<String>> oldKeys;

    @ConfigProperty(name = "sunshine.documents.max-size", defaultValue = "52428800")
    long maxSize;

    KeyRing ring() {
        return KeyRing.of(keyId, key, oldKeys.orElse(List.of()));
    }

    Vault vault() {
        return new Vault(dir, maxSize);
    }
}
