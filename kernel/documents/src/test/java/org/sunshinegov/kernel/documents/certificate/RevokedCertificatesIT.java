package org.sunshinegov.kernel.documents.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.platform.reference.ReferenceDocuments;
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
    Transactions transactions;

    @Test
    void a_revocation_is_known_at_once_and_after_a_start() throws Throwable {
        keep("SC2026000001", NOON);

        assertThat(revocations.isRevoked("SC2026000001", NOON)).isTrue();
        assertThat(revocations.isRevoked("SC2026000001", NOON.minusMillis(1))).isFalse();
        Revocations fresh = new Revocations();
        new RevokedCertificates(documents, fresh).atStart(null);
        assertThat(fresh.isRevoked("SC2026000001", NOON)).isTrue();
        assertThat(fresh.isRevoked("SC2026000001", NOON.minusMillis(1))).isFalse();
        assertThat(fresh.isRevoked("SC2026000002", NOON)).isFalse();
    }

    @Test
    void heard_again_the_first_moment_stays() throws Throwable {
        keep("SC2026000003", NOON);
        keep("SC2026000003", NOON.plusSeconds(60));

        Revocations fresh = new Revocations();
        new RevokedCertificates(documents, fresh).atStart(null);
        assertThat(fresh.isRevoked("SC2026000003", NOON)).isTrue();
    }

    private void keep(String number, Instant at) throws Throwable {
        var unused = VertxContextSupport.subscribeAndAwait(
                () -> transactions.run(() -> revoked.keep(number, at).replaceWith(true)));
    }
}
