package org.sunshinegov.kernel.documents.keys;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The service's own keys: one wraps from now on, older ones only unwrap what they wrapped. A wrapped key is bound to the
 * id it belongs to, so it cannot be moved to another row.
 */
public final class KeyRing {

    public static final String ALGORITHM = "A256GCM";
    private static final int KEY_BYTES = 32;

    private final String currentId;
    private final Map<String, AesGcmJce> keys;

    private KeyRing(String currentId, Map<String, AesGcmJce> keys) {
        this.currentId = currentId;
        this.keys = Map.copyOf(keys);
    }

    /** {@code old}: keys that only read any more, each as {@code id:base64}. */
    public static KeyRing of(String currentId, String current, List<String> old) {
        Map<String, AesGcmJce> keys = new HashMap<>();
        old.forEach(entry -> add(keys, entry));
        if (keys.putIfAbsent(currentId, cipher(currentId, current)) != null) {
            throw new IllegalArgumentException("Key id " + currentId + " names the current key and an old one");
        }
        return new KeyRing(currentId, keys);
    }

    public WrappedKey wrap(UUID owner, byte[] key) {
        try {
            return new WrappedKey(ALGORITHM, currentId, keys.get(currentId).encrypt(key, binding(owner)));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("AES-GCM refuses to wrap", fault);
        }
    }

    public byte[] unwrap(UUID owner, WrappedKey wrapped) {
        AesGcmJce key = keys.get(wrapped.keyId());
        if (key == null) {
            throw new SealBroken("No key " + wrapped.keyId() + " is configured to open " + owner, null);
        }
        try {
            return key.decrypt(wrapped.bytes(), binding(owner));
        } catch (GeneralSecurityException fault) {
            throw new SealBroken("The key of " + owner + " does not unwrap", fault);
        }
    }

    public String currentId() {
        return currentId;
    }

    /** The same data key under the current service key: what is sealed with it need not be touched. */
    public WrappedKey rewrap(UUID owner, WrappedKey wrapped) {
        return wrap(owner, unwrap(owner, wrapped));
    }

    private static void add(Map<String, AesGcmJce> keys, String entry) {
        int colon = entry.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("An old key is written as id:base64");
        }
        String id = entry.substring(0, colon);
        if (keys.put(id, cipher(id, entry.substring(colon + 1))) != null) {
            throw new IllegalArgumentException("Key id " + id + " is configured twice");
        }
    }

    private static AesGcmJce cipher(String id, String base64) {
        byte[] key = Base64.getDecoder().decode(base64.strip());
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("Key " + id + " has " + key.length * 8 + " bits; 256 are needed");
        }
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("AES-GCM is not to be had", fault);
        }
    }

    private static byte[] binding(UUID owner) {
        return ("wrapped-key:" + owner).getBytes(StandardCharsets.US_ASCII);
    }
}
