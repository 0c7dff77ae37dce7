package org.sunshinegov.kernel.documents.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import org.sunshinegov.kernel.platform.reference.ReferenceDocuments;
import org.sunshinegov.kernel.platform.reference.Remembers;

/** Every certificate that was taken back, kept for ever beside the keys that signed them. */
@Singleton
public class RevokedCertificates implements Remembers {

    private static final String KIND = "certificate-revoked";

    private final ReferenceDocuments documents;
    private final Revocations revocations;

    RevokedCertificates(ReferenceDocuments documents, Revocations revocations) {
        this.documents = documents;
        this.revocations = revocations;
    }

    /** In the current transaction. Heard again, the first moment stays. */
    public Uni<Void> keep(String certificateNumber, Instant at) {
        revocations.revoke(certificateNumber, at);
        return documents.keep(KIND, certificateNumber, 1, at.toString());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void remember(Map<String, String> all) {
        all.forEach((number, at) -> revocations.revoke(number, Instant.parse(at)));
    }
}
