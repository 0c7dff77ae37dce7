package org.sunshinegov.kernel.documents.personal;

import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.documents.keys.WrappedKey;

/** A personal row as it is stored: its wrapped data key and each field sealed by it. Without the key it is shredded. */
public record SealedRow(UUID id, WrappedKey key, Map<String, byte[]> fields) {

    public SealedRow {
        fields = Map.copyOf(fields);
    }
}
