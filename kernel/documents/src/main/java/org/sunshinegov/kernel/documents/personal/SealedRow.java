package org.sunshinegov.kernel.documents.personal;

import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.documents.keys.WrappedKey;
import org.sunshinegov.kernel.platform.store.StateJson;

/** A personal row as it is stored: its wrapped data key and each field sealed by it. Without the key it is shredded. */
public record SealedRow(UUID id, WrappedKey key, Map<String, byte[]> fields) {

    /** The sealed fields by name, as one document of a {@code jsonb} column. */
    record Fields(Map<String, byte[]> fields) {}

    public SealedRow {
        fields = Map.copyOf(fields);
    }

    /** From the four columns that every table of sealed rows has, {@code sealed} as text. */
    public static SealedRow of(UUID id, String keyAlgorithm, String keyId, byte[] wrappedKey, String sealed) {
        return new SealedRow(
                id,
                new WrappedKey(keyAlgorithm, keyId, wrappedKey),
                StateJson.read(sealed, Fields.class).fields());
    }

    /** What goes into the column {@code sealed}, as text. */
    public String json() {
        return StateJson.write(new Fields(fields));
    }
}
