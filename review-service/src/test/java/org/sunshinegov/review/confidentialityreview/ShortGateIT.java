package org.sunshinegov.review.confidentialityreview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.sunshinegov.review.confidentialityreview.ReviewWorld.*;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.catalog.ItemPublishedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemWithdrawnV1;
import org.sunshinegov.kernel.contracts.review.CertificateRevokedV1;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRejectedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.documents.certificate.CanonicalJson;
import org.sunshinegov.kernel.documents.certificate.ReleaseManifest;
import org.sunshinegov.kernel.documents.certificate.Stage;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.review.OwnerAddress;

/** On the spot only what is public already leaves: pointed to by index number, given byte for byte. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "review"))
@WithTestResource(TestKeys.class)
@WithTestResource(OwnerAddress.class)
class ShortGateIT {

    @Inject
    ReviewWorld world;

    @Test
    void what_is_public_is_certified_at_once_in_the_name_of_the_officer_alone() {
        Unit unit = world.unit();
        String index = published(unit);
        Submitted reply = world.submitOnTheSpot(unit, pointingTo(index), ATTACHMENT);
        UUID review = world.reviewOf(reply);
        world.awaitState(review, "CONCLUDED_PUBLISHABLE");

        assertThat(world.history(review)).containsExactly("OPEN", "RECEIVE_PART", "RECEIVE_PART", "COMPARE");
        assertThat(world.told(review, ReviewApprovedV1.class)).singleElement().satisfies(approved -> assertThat(
                        CanonicalJson.read(payload(approved.certificate()), ReleaseManifest.class)
                                .stages())
                .extracting(Stage::role, Stage::personId)
                .containsExactly(tuple("disclosure-officer", unit.drafter().id())));
    }

    @Test
    void an_index_number_nobody_has_published_goes_back() {
        Unit unit = world.unit();
        var unused = published(unit);

        assertGoesBack(world.submitOnTheSpot(unit, pointingTo("000000000/2025-99999"), ATTACHMENT));
    }

    @Test
    void a_document_that_is_no_part_of_the_item_goes_back() {
        Unit unit = world.unit();
        byte[] other = "监测点,达标率\n一号,97%\n".getBytes(StandardCharsets.UTF_8);

        assertGoesBack(world.submitOnTheSpot(unit, pointingTo(published(unit)), other));
    }

    @Test
    void a_word_of_the_officers_own_goes_back() {
        Unit unit = world.unit();
        String text = "{\"items\":[\"%s\"],\"text\":\"另告：二号点未达标。\"}".formatted(published(unit));

        assertGoesBack(world.submitOnTheSpot(unit, text, ATTACHMENT));
    }

    @Test
    void what_points_to_nothing_goes_back() {
        assertGoesBack(world.submitOnTheSpot(world.unit(), "{\"items\":[]}", ATTACHMENT));
    }

    @Test
    void what_was_withdrawn_is_not_public_any_more() {
        Unit unit = world.unit();
        Submitted item = item(unit);
        String index = publish(item);
        world.tell(SubjectKind.ITEM, new ItemWithdrawnV1(item.subject(), unit.id(), "ERROR", Instant.now()));
        awaitPublic(item, 0);

        assertGoesBack(world.submitOnTheSpot(unit, pointingTo(index), ATTACHMENT));
    }

    @Test
    void a_certificate_that_rests_on_an_item_is_taken_back_with_it_and_no_other_is() {
        Unit unit = world.unit();
        Submitted item = item(unit);
        Submitted reply = world.submitOnTheSpot(unit, pointingTo(publish(item)), ATTACHMENT);
        Submitted other = world.submitOnTheSpot(unit, pointingTo(published(unit)), ATTACHMENT);
        UUID review = world.reviewOf(reply);
        UUID standing = world.reviewOf(other);
        world.awaitState(review, "CONCLUDED_PUBLISHABLE");
        world.awaitState(standing, "CONCLUDED_PUBLISHABLE");
        String number = world.told(review, ReviewApprovedV1.class).get(0).certificateNumber();

        world.tell(SubjectKind.ITEM, new ItemWithdrawnV1(item.subject(), unit.id(), "ERROR", Instant.now()));
        world.awaitState(review, "REVOKED");

        assertThat(world.told(review, CertificateRevokedV1.class))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.certificateNumber()).isEqualTo(number);
                    assertThat(told.cause()).isEqualTo("BASIS_CHANGED");
                    assertThat(told.subjectId()).isEqualTo(reply.subject());
                });
        assertThat(world.history(review)).endsWith("COMPARE", "REVOKE");
        assertThat(world.stateOf(standing)).isEqualTo("CONCLUDED_PUBLISHABLE");
        assertThat(given().auth()
                        .oauth2(TestTokens.staff(unit.drafter().account()))
                        .accept("text/html")
                        .get("/reviews/" + review)
                        .asString())
                .contains("当场答复所指向的信息已经撤回，不再公开。");
    }

    /** Of the JWS; that it verifies, JourneyIT shows. */
    private static byte[] payload(String certificate) {
        return Base64.getUrlDecoder().decode(certificate.split("\\.")[1]);
    }

    private void assertGoesBack(Submitted reply) {
        UUID review = world.reviewOf(reply);
        world.awaitState(review, "RETURNED");
        assertThat(world.told(review, ReviewRejectedV1.class))
                .extracting(ReviewRejectedV1::ground)
                .containsExactly("NOT_PUBLIC");
        assertThat(world.told(review, ReviewApprovedV1.class)).isEmpty();
    }

    private static String pointingTo(String index) {
        return "{\"subject\":\"河道水质\",\"items\":[\"%s\"],\"text\":null}".formatted(index);
    }

    private String published(Unit unit) {
        return publish(item(unit));
    }

    private Submitted item(Unit unit) {
        return world.submit(unit, SubjectKind.ITEM, TEXT);
    }

    private String publish(Submitted item) {
        UUID review = world.atOfficer(item);
        world.act(item.unit().officer(), review, "conclusion", Bodies.publishable());
        String certificate = world.told(review, ReviewApprovedV1.class).get(0).certificateNumber();
        String index = "%s/2025-00001".formatted(item.subject().toString().substring(0, 9));
        world.tell(
                SubjectKind.ITEM,
                new ItemPublishedV1(
                        item.subject(),
                        item.unit().id(),
                        UUID.randomUUID(),
                        index,
                        certificate,
                        1,
                        null,
                        LocalDate.of(2025, 3, 3),
                        Instant.now()));
        awaitPublic(item, 1);
        return index;
    }

    private void awaitPublic(Submitted item, int rows) {
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        world.rows("select index_number from public_item where item_id = $1", Tuple.of(item.subject()))
                                        .size()
                                == rows);
    }
}
