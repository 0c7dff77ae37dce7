package org.sunshinegov.kernel.documents.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored document as others know it.
 *
 * @param sha256 of the plain bytes, lower-case hexadecimal; an attribute, never an address
 * @param fileName empty once the document is shredded
 */
public record Document(
        UUID id,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Owner owner,
        UUID createdBy,
        Instant createdAt,
        Instant withdrawnAt,
        Instant shreddedAt) {

    public boolean mayLeave() {
        return withdrawnAt == null && shreddedAt == null;
    }
}
