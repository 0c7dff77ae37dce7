package org.sunshinegov.catalog.informationitem.model;

import java.util.UUID;

/** A stored document and the digest of its plain bytes; what is published must still hash to it. */
public record Part(UUID documentId, String name, String fileName, String mediaType, long size, String sha256) {

    public Part named(String place) {
        return new Part(documentId, place, fileName, mediaType, size, sha256);
    }
}
