package org.sunshinegov.kernel.documents.certificate;

import java.util.UUID;

/**
 * One thing that may leave, byte for byte.
 *
 * @param name {@code content.json} for the structured text, else the part's place (attachment-1 …)
 * @param sha256 of the plain bytes, lower-case hexadecimal
 */
public record Part(String name, String mediaType, long size, String sha256, UUID documentId) {

    boolean hasBytesOf(Part other) {
        return sha256.equals(other.sha256) && size == other.size && mediaType.equals(other.mediaType);
    }
}
