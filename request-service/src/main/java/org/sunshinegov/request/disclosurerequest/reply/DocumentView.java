package org.sunshinegov.request.disclosurerequest.reply;

import java.util.UUID;
import org.sunshinegov.kernel.documents.store.Document;

/** An uploaded document as its uploader sees it. */
public record DocumentView(UUID id, String fileName, String mediaType, long size, String sha256) {

    static DocumentView of(Document document) {
        return new DocumentView(
                document.id(), document.fileName(), document.mediaType(), document.size(), document.sha256());
    }
}
