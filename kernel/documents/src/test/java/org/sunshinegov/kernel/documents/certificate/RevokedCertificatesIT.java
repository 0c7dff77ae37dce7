package org.sunshinegov.kernel.documents.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.platform.reference.ReferenceDocuments;
import org.sunshinegov.kernel.platform.reference.Remembers;
import org.sunshinegov.kernel.platform.store.Transactions;

@QuarkusTest
@WithTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "documents"))
class RevokedCertificatesIT {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    @Inject
    RevokedCertificates revoked;

    @Inject
    Revocations revocations;

    @Inject
    ReferenceDocuments documents;

    @Inject
    @All
    List<Remembers> memories;

    @Inject
    Transactions transactions;

    @Test
    void a_revocation_is_known_at_once_and_after_a_start() throws Throwable {
        keep("SC2026000001", NOON);

        assertThat(revocations.isRevoked("SC2026000001", NOON)).isTrue();
        assertThat(revocations.isRevoked("SC2026000001", NOON.minusMillis(1))).isFalse();
        Revocations fresh = new Revocations();
        remember(fresh);
        assertThat(fresh.isRevoked("SC2026000001", NOON)).isTrue();
        assertThat(fresh.isRevoked("SC2026000001", NOON.minusMillis(1))).isFalse();
        assertThat(fresh.isRevoked("SC2026000002", NOON)).isFalse();
    }

    @Test
    void revocations_are_read_before_anything_is_released() {
        assertThat(memories).contains(revoked);
    }

    @Test
    void heard_again_the_first_moment_stays() throws Throwable {
        keep("SC2026000003", NOON);
        keep("SC2026000003", NOON.plusSeconds(60));

        Revocations fresh = new Revocations();
        remember(fresh);
        assertThat(fresh.isRevoked("SC2026000003", NOON)).isTrue();
    }

    /** As at a start. */
    private void remember(Revocations fresh) throws Throwable {
        var kept = new RevokedCertificates(documents, fresh);
        kept.remember(VertxContextSupport.subscribeAndAwait(() -> documents.all(kept.kind())));
    }

    private void keep(String number, Instant at) throws Throwable {
        var unused = VertxContextSupport.subscribeAndAwait(
                () -> transactions.run(() -> revoked.keep(number, at).replaceWith(true)));
    }
}
