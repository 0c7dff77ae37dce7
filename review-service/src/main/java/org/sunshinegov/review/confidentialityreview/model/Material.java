package org.sunshinegov.review.confidentialityreview.model;

import java.util.UUID;

/**
 * One part of what is to leave.
 *
 * @param sha256 as the owner told it; the copy kept here has been verified against it
 * @param address where the owner serves the bytes, below the district's address
 * @param copyId the document kept here; null until it has been fetched
 */
public record Material(
        String name, UUID sourceId, String mediaType, long size, String sha256, String address, UUID copyId) {

    /** The part that holds structured text; every other part is a file. */
    public static final String CONTENT = "content.json";

    public boolean here() {
        return copyId != null;
    }

    public boolean structured() {
        return CONTENT.equals(name);
    }

    Material keptAs(UUID copy) {
        return new Material(name, sourceId, mediaType, size, sha256, address, copy);
    }
}
