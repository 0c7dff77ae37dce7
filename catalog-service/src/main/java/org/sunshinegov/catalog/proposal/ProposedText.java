package org.sunshinegov.catalog.proposal;

import java.io.IOException;
import org.sunshinegov.kernel.documents.certificate.CanonicalJson;

/** What of an issued reply can become an item: its subject and its text; nothing about who asked. */
record ProposedText(String subject, String text) {

    static ProposedText read(byte[] content) {
        try {
            return CanonicalJson.read(content, ProposedText.class);
        } catch (IOException unreadable) {
            throw new FetchTrouble("unreadable", unreadable);
        }
    }
}
