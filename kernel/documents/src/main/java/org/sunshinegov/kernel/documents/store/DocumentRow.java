package org.sunshinegov.kernel.documents.store;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.kernel.documents.keys.DataKey;
import org.sunshinegov.kernel.documents.keys.KeyRing;
import org.sunshinegov.kernel.documents.keys.SealBroken;
import org.sunshinegov.kernel.documents.keys.WrappedKey;

@Entity(name = "Document")
@Table(name = "document")
class DocumentRow extends PanacheEntityBase {

    static final String NAME = "file-name";

    @Id
    UUID id;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "sealed_name")
    byte[] sealedName;

    long size;
    String sha256;
    String algorithm;

    @Column(name = "wrap_algorithm")
    String wrapAlgorithm;

    @Column(name = "key_id")
    String keyId;

    @Column(name = "wrapped_key")
    byte[] wrappedKey;

    @Column(name = "owner_kind")
    String ownerKind;

    @Column(name = "owner_id")
    UUID ownerId;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    UUID createdBy;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Column(name = "shredded_at")
    Instant shreddedAt;

    @Column(name = "bytes_removed")
    boolean bytesRemoved;

    static DocumentRow of(Written written, Owner owner, UUID createdBy, Instant createdAt) {
        DocumentRow row = new DocumentRow();
        row.id = written.id();
        row.mediaType = written.mediaType();
        row.sealedName = written.sealedName();
        row.size = written.size();
        row.sha256 = written.sha256();
        row.algorithm = DataKey.ALGORITHM;
        row.wrap(written.key());
        row.ownerKind = owner.kind();
        row.ownerId = owner.id();
        row.organisationId = owner.organisationId();
        row.createdAt = createdAt;
        row.createdBy = createdBy;
        return row;
    }

    Document document(KeyRing ring) {
        return new Document(
                id,
                shreddedAt == null ? key(ring).open(NAME, sealedName) : "",
                mediaType,
                size,
                sha256,
                new Owner(ownerKind, ownerId, organisationId),
                createdBy,
                createdAt,
                withdrawnAt,
                shreddedAt);
    }

    DataKey key(KeyRing ring) {
        if (!algorithm.equals(DataKey.ALGORITHM)) {
            throw new SealBroken("Document " + id + " is sealed by " + algorithm + ", which is not known here", null);
        }
        return DataKey.unwrapped(id, new WrappedKey(wrapAlgorithm, keyId, wrappedKey), ring);
    }

    void rewrap(KeyRing ring) {
        wrap(ring.rewrap(id, new WrappedKey(wrapAlgorithm, keyId, wrappedKey)));
    }

    void shred(Instant at) {
        wrappedKey = null;
        sealedName = null;
        shreddedAt = at;
    }

    private void wrap(WrappedKey wrapped) {
        wrapAlgorithm = wrapped.algorithm();
        keyId = wrapped.keyId();
        wrappedKey = wrapped.bytes();
    }
}
