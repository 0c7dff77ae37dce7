package org.sunshinegov.request.applicant;

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

/** Personal data as stored: sealed fields, the wrapped key that opens them, and digests for exact search. */
@Entity
@Table(name = "applicant")
class ApplicantRow extends PanacheEntityBase {

    @Id
    UUID id;

    UUID account;

    @Column(name = "key_algorithm")
    String keyAlgorithm;

    @Column(name = "key_id")
    String keyId;

    @Column(name = "wrapped_key")
    byte[] wrappedKey;

    @JdbcTypeCode(SqlTypes.JSON)
    SealedFields sealed;

    @Column(name = "identity_digest")
    String identityDigest;

    @Column(name = "credit_code_digest")
    String creditCodeDigest;

    @Column(name = "phone_digest")
    String phoneDigest;

    @Column(name = "created_at")
    Instant createdAt;

    /** The sealed fields by name. */
    record SealedFields(Map<String, byte[]> fields) {}

    static ApplicantRow of(SealedRow sealed, UUID account, Instant at) {
        ApplicantRow row = new ApplicantRow();
        row.id = sealed.id();
        row.account = account;
        row.keyAlgorithm = sealed.key().algorithm();
        row.keyId = sealed.key().keyId();
        row.wrappedKey = sealed.key().bytes();
        row.sealed = new SealedFields(sealed.fields());
        row.createdAt = at;
        return row;
    }

    SealedRow sealed() {
        return new SealedRow(id, new WrappedKey(keyAlgorithm, keyId, wrappedKey), sealed.fields());
    }
}
