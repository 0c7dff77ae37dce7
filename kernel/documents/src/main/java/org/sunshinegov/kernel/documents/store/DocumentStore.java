package org.sunshinegov.kernel.documents.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.keys.DataKey;
import org.sunshinegov.kernel.documents.keys.KeyRing;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * Documents: sealed bytes on disk, a row in the database. Storing has two steps, because bytes must not pass while a
 * transaction is open: {@link #write} before it, {@link #keep} inside it. Reading always names the owner the caller has
 * been allowed to see.
 */
@ApplicationScoped
public class DocumentStore {

    private final KeyRing ring;
    private final Vault vault;

    DocumentStore(DocumentSettings settings) {
        this.ring = settings.ring();
        this.vault = settings.vault();
    }

    /** Seals the bytes on disk under a fresh id. Call it before the transaction. */
    public Uni<Written> write(Content content) {
        return write(content, vault::seal);
    }

    /** The same of what the service itself put together from documents that were each small enough. */
    public Uni<Written> writeWhole(Content content) {
        return write(content, (id, key, source) -> vault.seal(id, key, source, Long.MAX_VALUE));
    }

    /** How bytes are sealed. */
    private interface Sealing {
        Sealed seal(UUID id, DataKey key, Source source) throws IOException;
    }

    private Uni<Written> write(Content content, Sealing sealing) {
        return Workers.run(() -> {
            UUID id = UUID.randomUUID();
            DataKey key = DataKey.fresh(id);
            Sealed sealed = sealing.seal(id, key, content.source());
            byte[] name = key.seal(DocumentRow.NAME, content.fileName());
            return new Written(
                    id,
                    content.fileName(),
                    name,
                    content.mediaType(),
                    sealed.size(),
                    sealed.sha256(),
                    key.wrappedBy(ring));
        });
    }

    /** Adds the row that makes written bytes a document; joins the caller's transaction. {@code createdBy} null: the service. */
    public Uni<Document> keep(Written written, Owner owner, UUID createdBy, Instant at) {
        DocumentRow row = DocumentRow.of(written, owner, createdBy, at);
        return Panache.withTransaction(row::persist).map(kept -> row.document(ring));
    }

    /** Shredded documents included, so that a case can say what it once held. */
    public Uni<List<Document>> of(String ownerKind, UUID ownerId) {
        return Panache.withSession(() -> DocumentRow.<DocumentRow>list(
                        "ownerKind = ?1 and ownerId = ?2 order by createdAt, id", ownerKind, ownerId))
                .map(rows -> rows.stream().map(row -> row.document(ring)).toList());
    }

    /** A document of another owner is refused exactly as an unknown one. */
    public Uni<Document> find(String ownerKind, UUID ownerId, UUID id) {
        return row(ownerKind, ownerId, id).map(row -> row.document(ring));
    }

    /** The plain bytes of what may leave: a withdrawn or shredded document is not to be had here. */
    public Uni<Opened> open(String ownerKind, UUID ownerId, UUID id) {
        return row(ownerKind, ownerId, id).map(this::opened);
    }

    /** All plain bytes of a small document, such as a structured text. */
    public Uni<byte[]> readAll(String ownerKind, UUID ownerId, UUID id) {
        return open(ownerKind, ownerId, id)
                .chain(opened -> Workers.run(() -> {
                    try (InputStream plain = opened.plain().open()) {
                        return plain.readAllBytes();
                    }
                }));
    }

    /** Reads every plain byte once more: what would leave at this moment. */
    public Uni<Sealed> measure(String ownerKind, UUID ownerId, UUID id) {
        return open(ownerKind, ownerId, id)
                .chain(opened -> Workers.run(() -> {
                    try (Measure measure =
                            new Measure(opened.plain().open(), opened.document().size())) {
                        measure.transferTo(OutputStream.nullOutputStream());
                        return measure.result();
                    }
                }));
    }

    /** From the commit on nothing of this owner leaves any more. */
    public Uni<Integer> withdraw(String ownerKind, UUID ownerId, Instant at) {
        return Panache.withTransaction(() -> DocumentRow.update(
                "withdrawnAt = ?1 where ownerKind = ?2 and ownerId = ?3 and withdrawnAt is null",
                at,
                ownerKind,
                ownerId));
    }

    /**
     * Destroys the document's key and name in the caller's transaction: nobody can read it from the commit on. The file,
     * worthless by then, goes with the next {@link Sweep}; so a rolled back shredding has lost nothing.
     */
    public Uni<Void> shred(String ownerKind, UUID ownerId, UUID id, Instant at) {
        return Panache.withTransaction(() -> row(ownerKind, ownerId, id)
                .invoke(row -> row.shred(row.shreddedAt == null ? at : row.shreddedAt))
                .replaceWithVoid());
    }

    /** The same for everything some owners of a kind hold, with one statement; answers how many. */
    public Uni<Integer> shredAll(String ownerKind, Collection<UUID> owners, Instant at) {
        return Panache.withTransaction(() -> DocumentRow.update(
                "wrappedKey = null, sealedName = null, shreddedAt = ?1"
                        + " where ownerKind = ?2 and ownerId in ?3 and shreddedAt is null",
                at,
                ownerKind,
                owners));
    }

    private Uni<DocumentRow> row(String ownerKind, UUID ownerId, UUID id) {
        return Panache.withSession(() -> DocumentRow.<DocumentRow>find(
                                "id = ?1 and ownerKind = ?2 and ownerId = ?3", id, ownerKind, ownerId)
                        .firstResult())
                .onItem()
                .ifNull()
                .failWith(Refusal::notFound);
    }

    private Opened opened(DocumentRow row) {
        Document document = row.document(ring);
        if (!document.mayLeave()) {
            throw Refusal.notFound();
        }
        DataKey key = row.key(ring);
        return new Opened(document, () -> vault.open(document.id(), key));
    }
}
