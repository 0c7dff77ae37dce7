package org.sunshinegov.kernel.documents.certificate;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.sunshinegov.kernel.platform.reference.ReferenceDocuments;
import org.sunshinegov.kernel.platform.store.Outage;

/**
 * Every certificate that was taken back, kept for ever beside the keys; the verifier knows them before the service answers
 * anybody, and what another instance has heard a few seconds later.
 */
@Singleton
public class RevokedCertificates {

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

    void atStart(@Observes StartupEvent started) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::read);
    }

    @Scheduled(every = "10s")
    Uni<Void> refresh() {
        return Outage.endured("Revoked certificates", read());
    }

    private Uni<Void> read() {
        return documents
                .all(KIND)
                .invoke(all -> all.forEach((number, at) -> revocations.revoke(number, Instant.parse(at))))
                .replaceWithVoid();
    }
}
