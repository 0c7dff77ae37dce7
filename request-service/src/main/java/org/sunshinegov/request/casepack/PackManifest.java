package org.sunshinegov.request.casepack;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What lies in a pack, beside itself and its signature.
 *
 * @param format its name and version
 * @param number in the unit's register; the receipt's for a case that was never registered
 * @param unit full name
 */
public record PackManifest(
        String format, UUID caseId, String number, String unit, Instant packedAt, List<Entry> files) {

    public static final String FORMAT = "sunshine-case-pack/1";
    static final String NAME = "manifest.json";
    static final String SIGNATURE = "manifest.json.p7s";

    /** One file: its size in bytes and the SHA-256 of its bytes, lower-case hexadecimal. */
    public record Entry(String name, long size, String sha256) {}

    public PackManifest {
        files = List.copyOf(files);
    }
}
