package org.sunshinegov.review.confidentialityreview;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.reference.CertificateKeyPublishedV1;
import org.sunshinegov.kernel.documents.certificate.CertificateSigner;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** Tells the district once which key signs here, vouched for by the root, before anything is signed with it. */
@Singleton
class CertificateKeyAnnouncement {

    private final CertificateSigner signer;
    private final Transactions transactions;
    private final Chronicle chronicle;
    private final BusinessClock clock;

    CertificateKeyAnnouncement(
            CertificateSigner signer, Transactions transactions, Chronicle chronicle, BusinessClock clock) {
        this.signer = signer;
        this.transactions = transactions;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    void announce(@Observes StartupEvent started) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> transactions.run(this::announceOnce));
    }

    private Uni<Void> announceOnce() {
        UUID id = UUID.nameUUIDFromBytes(signer.kid().getBytes(StandardCharsets.UTF_8));
        return Sql.update("""
                        insert into certificate_key (id, version, told, audited, kid) values ($1, 0, 0, 0, $2)
                        on conflict do nothing""", id, signer.kid())
                .chain(inserted -> inserted == 0 ? Uni.createFrom().voidItem() : tell(id));
    }

    private Uni<Void> tell(UUID id) {
        Act act = new Act(
                "PUBLISH_KEY",
                null,
                null,
                null,
                null,
                "PUBLISHED",
                null,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var told = new CertificateKeyPublishedV1(id, signer.kid(), signer.announcement());
        return Panache.getSession()
                .chain(session -> session.find(CertificateKeyRow.class, id))
                .chain(row -> chronicle.enter(row, told, act, List.of(told)));
    }
}
