package org.sunshinegov.request.casepack;

import org.sunshinegov.kernel.documents.store.Opened;
import org.sunshinegov.kernel.documents.store.Source;

/** A file that goes into a pack, with what its manifest says of it. */
public record PackFile(PackManifest.Entry entry, Source source) {

    /** What was stored goes in as it was stored: its digest is the one it was kept under. */
    public static PackFile of(String name, Opened opened) {
        return new PackFile(
                new PackManifest.Entry(
                        name, opened.document().size(), opened.document().sha256()),
                opened.plain());
    }

    /** What was made for the pack. */
    public static PackFile of(String name, byte[] bytes) {
        return new PackFile(new PackManifest.Entry(name, bytes.length, Digests.sha256(bytes)), Source.of(bytes));
    }
}
