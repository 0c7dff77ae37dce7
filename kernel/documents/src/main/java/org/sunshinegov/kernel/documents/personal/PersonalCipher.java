package org.sunshinegov.kernel.documents.personal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.documents.keys.DataKey;
import org.sunshinegov.kernel.documents.keys.KeyRing;
import org.sunshinegov.kernel.documents.keys.WrappedKey;

/** Seals personal rows: one data key each, every field bound to its row and its name. */
public final class PersonalCipher {

    private final KeyRing ring;

    public PersonalCipher(KeyRing ring) {
        this.ring = ring;
    }

    /** Fields without a value are left out. */
    public SealedRow seal(UUID id, Map<String, String> fields) {
        DataKey key = DataKey.fresh(id);
        Map<String, byte[]> sealed = new HashMap<>();
        fields.forEach((name, value) -> {
            if (value != null) {
                sealed.put(name, key.seal(name, value));
            }
        });
        return new SealedRow(id, key.wrappedBy(ring), sealed);
    }

    public Map<String, String> open(SealedRow row) {
        DataKey key = DataKey.unwrapped(row.id(), row.key(), ring);
        Map<String, String> fields = new HashMap<>();
        row.fields().forEach((name, bytes) -> fields.put(name, key.open(name, bytes)));
        return Map.copyOf(fields);
    }

    /** The row's data key under the current service key; what is sealed with it stays as it is. */
    public WrappedKey rewrap(UUID id, WrappedKey key) {
        return ring.rewrap(id, key);
    }

    /** Of the service key that wraps from now on. */
    public String currentKeyId() {
        return ring.currentId();
    }
}
