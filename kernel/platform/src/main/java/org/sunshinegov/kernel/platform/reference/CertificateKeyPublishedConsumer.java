package org.sunshinegov.kernel.platform.reference;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.reference.CertificateKeyPublishedV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** Keeps a key that signs review certificates, so that release works while review-service is down. */
@Singleton
class CertificateKeyPublishedConsumer implements Hears<CertificateKeyPublishedV1> {

    private final ReferenceDocuments documents;
    private final CertificateKeys keys;

    CertificateKeyPublishedConsumer(ReferenceDocuments documents, CertificateKeys keys) {
        this.documents = documents;
        this.keys = keys;
    }

    @Override
    public Class<CertificateKeyPublishedV1> type() {
        return CertificateKeyPublishedV1.class;
    }

    /** A key the verifier refuses is not kept. */
    @Override
    public Uni<Void> hear(CertificateKeyPublishedV1 event, Heard heard) {
        keys.offer(event.kid(), event.jwk());
        return documents.keep(CertificateKeys.KIND, event.kid(), 1, event.jwk());
    }
}
