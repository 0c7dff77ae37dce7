package org.sunshinegov.request.consultedparty;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sunshinegov.kernel.documents.keys.WrappedKey;
import org.sunshinegov.kernel.documents.personal.SealedRow;

/** A consulted party as stored, under the id of its consultation. */
@Entity
@Table(name = "consulted_party")
class ConsultedPartyRow extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "key_algorithm")
    String keyAlgorithm;

    @Column(name = "key_id")
    String keyId;

    @Column(name = "wrapped_key")
    byte[] wrappedKey;

    @JdbcTypeCode(SqlTypes.JSON)
    SealedFields sealed;

    @Column(name = "link_digest")
    byte[] linkDigest;

    @Column(name = "created_at")
    Instant createdAt;

    /** The sealed fields by name. */
    record SealedFields(Map<String, byte[]> fields) {}

    static ConsultedPartyRow of(SealedRow sealed, UUID caseId, OpinionLink link, Instant at) {
        ConsultedPartyRow row = new ConsultedPartyRow();
        row.id = sealed.id();
        row.caseId = caseId;
        row.keyAlgorithm = sealed.key().algorithm();
        row.keyId = sealed.key().keyId();
        row.wrappedKey = sealed.key().bytes();
        row.sealed = new SealedFields(sealed.fields());
        row.linkDigest = link.digest();
        row.createdAt = at;
        return row;
    }

    SealedRow sealed() {
        return new SealedRow(id, new WrappedKey(keyAlgorithm, keyId, wrappedKey), sealed.fields());
    }
}
