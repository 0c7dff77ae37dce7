package org.sunshinegov.catalog.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sunshinegov.kernel.documents.certificate.CanonicalJson;
import org.sunshinegov.kernel.documents.owner.FetchTrouble;

/** What of an issued reply can become an item: its subject and its text; nothing about who asked. */
record ProposedText(String subject, String text) {

    static ProposedText read(Path content) {
        try {
            return CanonicalJson.read(Files.readAllBytes(content), ProposedText.class);
        } catch (IOException unreadable) {
            throw new FetchTrouble("unreadable", unreadable);
        }
    }
}
