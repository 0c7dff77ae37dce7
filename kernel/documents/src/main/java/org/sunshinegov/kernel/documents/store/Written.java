package org.sunshinegov.kernel.documents.store;

import java.util.UUID;
import org.sunshinegov.kernel.documents.keys.WrappedKey;

/** Bytes that lie sealed on disk and wait for their row; without one they are swept after an hour. */
public record Written(
        UUID id, String fileName, byte[] sealedName, String mediaType, long size, String sha256, WrappedKey key) {}
