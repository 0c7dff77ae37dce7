package org.sunshinegov.kernel.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.law.policy.PolicyValue;
import org.sunshinegov.kernel.platform.sample.Bus;
import org.sunshinegov.kernel.platform.sample.House;

@QuarkusTest
class ReferenceIT {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    @Inject
    House house;

    @Inject
    Bus bus;

    @Inject
    Policies policies;

    @Inject
    CertificateKeys keys;

    private final UUID id = UUID.randomUUID();

    @Test
    void a_service_that_knows_its_calendar_is_ready() {
        house.await(
                "ready",
                () -> house.manage("GET", "/q/health/ready").getString("status").equals("UP"));

        assertThat(house.manage("GET", "/q/health/ready").encode())
                .contains("Working calendar")
                .containsPattern("000[12]\\.2025-11-04\\.000[01]");
    }

    @Test
    void an_owners_policies_take_the_place_of_the_defaults_and_all_others_stay() {
        PolicyBook before = policies.current();
        PolicyValue old = before.value("request.replyWd", FROM);
        PolicyValue stricter = new PolicyValue(
                "request.confirmationWd",
                "1wd",
                before.value("request.confirmationWd", FROM).stricter(),
                FROM,
                "district order 7");
        bus.tell(
                "disclosure.reference",
                id,
                1,
                "PoliciesPublished.v1",
                new JsonObject()
                        .put("bookId", id.toString())
                        .put("owner", "request-service")
                        .put("document", new PublishedPolicies(1, List.of(stricter)).document())
                        .encode());

        house.await(
                "in force",
                () -> policies.current().value("request.confirmationWd", FROM).equals(stricter));
        assertThat(policies.current().value("request.replyWd", FROM)).isEqualTo(old);
        assertThat(policies.current().version()).isEqualTo(before.version() + 1);
        house.await(
                "stored",
                () -> house.count(
                                "select count(*) from reference_document where kind = 'policies' and key = $1",
                                id.toString())
                        == 1);
    }

    @Test
    void a_certificate_key_is_kept_for_ever_under_its_id() {
        String kid = "key-" + id;
        publish(id, kid, "{\"kty\":\"EC\"}");
        house.await("kept", () -> keys.jwk(kid).isPresent());

        publish(UUID.randomUUID(), kid, "{\"kty\":\"other\"}");
        UUID later = UUID.randomUUID();
        publish(later, "key-" + later, "{}");
        house.await("later heard", () -> keys.jwk("key-" + later).isPresent());

        assertThat(keys.jwk(kid)).contains("{\"kty\":\"EC\"}");
        house.await(
                "stored",
                () -> house.count(
                                "select count(*) from reference_document where kind = 'certificate-key' and key = $1",
                                "key-" + later)
                        == 1);
        assertThat(house.rows("select document from reference_document where key = $1", kid)
                        .get(0)
                        .getString(0))
                .isEqualTo("{\"kty\":\"EC\"}");
    }

    private void publish(UUID keyId, String kid, String jwk) {
        bus.tell(
                "disclosure.reference",
                keyId,
                1,
                "CertificateKeyPublished.v1",
                new JsonObject()
                        .put("keyId", keyId.toString())
                        .put("kid", kid)
                        .put("jwk", jwk)
                        .encode());
    }
}
