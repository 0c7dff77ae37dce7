package org.sunshinegov.request.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.documents.personal.PersonalCipher;
import org.sunshinegov.kernel.documents.personal.SealedColumns;
import org.sunshinegov.kernel.platform.store.AggregateRow;

/** A unit's seal as stored: the certificate in the open, the key sealed. Used-up seals stay: letters name them. */
@Entity
@Table(name = "unit_seal")
class UnitSealRow extends AggregateRow {

    private static final String KEY = "key";

    byte[] certificate;

    byte[] authority;

    /** Until when letters are signed with it: as long as the certificate holds, or until another takes its place. */
    @Column(name = "not_after")
    Instant notAfter;

    @Embedded
    SealedColumns sealed;

    static UnitSealRow of(UUID organisationId, UnitSeal seal, PersonalCipher cipher) {
        UnitSealRow row = new UnitSealRow();
        row.id = UUID.randomUUID();
        row.organisationId = organisationId;
        try {
            row.certificate = seal.chain().get(0).getEncoded();
            row.authority = seal.chain().get(1).getEncoded();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("A certificate just issued has no encoding", fault);
        }
        row.notAfter = seal.chain().get(0).getNotAfter().toInstant();
        row.sealed = SealedColumns.of(cipher.seal(
                row.id,
                Map.of(KEY, Base64.getEncoder().encodeToString(seal.key().getEncoded()))));
        return row;
    }

    UnitSeal seal(PersonalCipher cipher) {
        byte[] key = Base64.getDecoder().decode(cipher.open(sealed.rowOf(id)).get(KEY));
        try {
            X509Certificate holder = x509(certificate);
            return new UnitSeal(
                    KeyFactory.getInstance(holder.getPublicKey().getAlgorithm())
                            .generatePrivate(new PKCS8EncodedKeySpec(key)),
                    List.of(holder, x509(authority)));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("The stored seal " + id + " cannot be read", fault);
        }
    }

    SealView view(Instant now) {
        try {
            return SealView.of(organisationId, x509(certificate), notAfter, now);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("The stored certificate of " + id + " cannot be read", fault);
        }
    }

    private static X509Certificate x509(byte[] encoded) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }
}
