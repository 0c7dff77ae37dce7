package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.Part;
import org.sunshinegov.catalog.informationitem.model.Submission;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.certificate.CanonicalJson;
import org.sunshinegov.kernel.documents.intake.Intake;
import org.sunshinegov.kernel.documents.intake.Upload;
import org.sunshinegov.kernel.documents.keys.SealBroken;
import org.sunshinegov.kernel.documents.store.Content;
import org.sunshinegov.kernel.documents.store.Document;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.kernel.documents.store.Opened;
import org.sunshinegov.kernel.documents.store.Owner;
import org.sunshinegov.kernel.documents.store.Source;
import org.sunshinegov.kernel.documents.store.Written;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The stored bytes of items: attachments as they come in, {@code content.json} as it goes to review, both as they leave. */
@Singleton
class ItemDocuments {

    static final String CONTENT = "content.json";

    private static final String OWNER = "ITEM";
    private static final Logger LOG = Logger.getLogger(ItemDocuments.class);

    private final DocumentStore documents;
    private final Intake intake;

    ItemDocuments(DocumentStore documents, Intake intake) {
        this.documents = documents;
        this.intake = intake;
    }

    /** Before the transaction. */
    Uni<Written> examine(Upload upload) {
        return intake.examine(upload).chain(examined -> documents.write(examined.content()));
    }

    /** Before the transaction. */
    Uni<Written> write(ItemText text) {
        return Workers.run(() -> CanonicalJson.of(text))
                .chain(bytes -> documents.write(new Content(CONTENT, "application/json", Source.of(bytes))));
    }

    /** Inside the transaction. */
    Uni<Void> keep(Written written, UUID item, UUID unit, UUID by, Instant at) {
        return documents.keep(written, new Owner(OWNER, item, unit), by, at).replaceWithVoid();
    }

    Uni<Void> shred(UUID item, UUID documentId, Instant at) {
        return documents.shred(OWNER, item, documentId, at);
    }

    /** From the commit on nothing of this item leaves any more. */
    Uni<Void> withdraw(UUID item, Instant at) {
        return documents.withdraw(OWNER, item, at).replaceWithVoid();
    }

    Uni<Opened> open(UUID item, UUID documentId) {
        return documents.open(OWNER, item, documentId);
    }

    static Part part(Written written, String name) {
        return new Part(written.id(), name, written.fileName(), written.mediaType(), written.size(), written.sha256());
    }

    /** What would leave at this moment: every stored byte is read and hashed again. */
    Uni<List<org.sunshinegov.kernel.documents.certificate.Part>> partsAsTheyAre(InformationItem item) {
        Submission submission = item.submission();
        return Multi.createFrom()
                .iterable(submission == null ? List.<Part>of() : submission.parts())
                .onItem()
                .transformToUniAndConcatenate(part -> asItIs(item.id(), part))
                .collect()
                .asList();
    }

    private Uni<org.sunshinegov.kernel.documents.certificate.Part> asItIs(UUID item, Part part) {
        return documents
                .measure(OWNER, item, part.documentId())
                .onFailure(SealBroken.class)
                .transform(broken -> damaged(part, broken))
                .map(now -> new org.sunshinegov.kernel.documents.certificate.Part(
                        part.name(), part.mediaType(), now.size(), now.sha256(), part.documentId()));
    }

    /** The bytes of {@code content.json} as they were submitted; null without a submission. */
    Uni<byte[]> content(InformationItem item) {
        Submission submission = item.submission();
        return submission == null
                ? Uni.createFrom().nullItem()
                : open(item.id(), submission.content().documentId()).chain(opened -> Workers.run(() -> bytes(opened)));
    }

    private static byte[] bytes(Opened opened) throws java.io.IOException {
        try (InputStream plain = opened.plain().open()) {
            return plain.readAllBytes();
        }
    }

    private static Refusal damaged(Part part, Throwable broken) {
        LOG.errorf(
                broken,
                "Document %s was changed outside the platform; find out how, and restore it",
                part.documentId());
        return Refusal.conflict(
                "document-damaged",
                "已存储的材料“" + part.name() + "”被更改或者损坏，不能发布。",
                "The stored part '" + part.name() + "' was changed or damaged; it cannot be published.");
    }

    static Part part(Document document, String name) {
        return new Part(
                document.id(), name, document.fileName(), document.mediaType(), document.size(), document.sha256());
    }
}
