package org.sunshinegov.review.confidentialityreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunshinegov.review.confidentialityreview.ReviewWorld.*;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.clock.DueDateMovedV1;
import org.sunshinegov.kernel.contracts.clock.DueDateSetV1;
import org.sunshinegov.kernel.contracts.reference.CertificateKeyPublishedV1;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.contracts.review.ReviewOpenedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRejectedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.contracts.review.Verdict;
import org.sunshinegov.kernel.documents.certificate.CertificateVerifier;
import org.sunshinegov.kernel.documents.certificate.Part;
import org.sunshinegov.kernel.documents.certificate.Release;
import org.sunshinegov.kernel.documents.certificate.ReleaseManifest;
import org.sunshinegov.kernel.documents.certificate.Revocations;
import org.sunshinegov.kernel.documents.certificate.SigningKey;
import org.sunshinegov.kernel.documents.certificate.Stage;
import org.sunshinegov.kernel.documents.certificate.Subject;
import org.sunshinegov.kernel.documents.certificate.TrustedKeys;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.review.OwnerAddress;

/** A review from the owner's word to its certificate, over the real bus, HTTP and database. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "review"))
@WithTestResource(TestKeys.class)
@WithTestResource(OwnerAddress.class)
class JourneyIT {

    @Inject
    ReviewWorld world;

    @Test
    void three_persons_lead_a_reply_to_a_certificate_that_names_every_part() throws IOException {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atOfficer(reply);
        world.act(reply.unit().officer(), review, "conclusion", Bodies.publishable());

        assertThat(world.stateOf(review)).isEqualTo("CONCLUDED_PUBLISHABLE");
        assertThat(world.told(review, ReviewOpenedV1.class)).singleElement().satisfies(opened -> {
            assertThat(opened.subjectId()).isEqualTo(reply.subject());
            assertThat(opened.subjectVersion()).isEqualTo(1);
        });
        ReviewApprovedV1 approved = world.told(review, ReviewApprovedV1.class).get(0);
        assertThat(approved.verdict()).isEqualTo(Verdict.PUBLISHABLE);
        ReleaseManifest manifest = verified(approved, reply);
        assertThat(manifest.stages())
                .extracting(Stage::role, Stage::personId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "drafter", reply.unit().drafter().id()),
                        org.assertj.core.groups.Tuple.tuple(
                                "leader-in-charge", reply.unit().leader().id()),
                        org.assertj.core.groups.Tuple.tuple(
                                "disclosure-officer", reply.unit().officer().id()));
        assertThat(manifest.parts()).extracting(Part::name).containsExactly("content.json", "attachment-1");
        assertThat(Duration.between(manifest.issuedAt(), manifest.expiresAt())).isEqualTo(Duration.ofDays(30));
        assertThat(world.history(review))
                .containsExactly("OPEN", "RECEIVE_PART", "RECEIVE_PART", "GIVE_OPINION", "APPROVE", "CONCLUDE");
    }

    /** With nothing but the pinned root and what the reference topic was told. */
    private ReleaseManifest verified(ReviewApprovedV1 approved, Submitted reply) throws IOException {
        SigningKey root = SigningKey.inFile(Path.of("target/test-certificates/root.jwk"));
        TrustedKeys keys = TrustedKeys.under(root.publicJwk());
        List<String> kids = world.rows("select kid from certificate_key", Tuple.tuple());
        kids.stream()
                .map(kid -> UUID.nameUUIDFromBytes(kid.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .flatMap(key -> world.told(key, CertificateKeyPublishedV1.class).stream())
                .forEach(told -> keys.trust(told.jwk()));
        List<Part> leaving = reply.parts().stream()
                .map(part -> new Part(part.name(), part.mediaType(), part.size(), part.sha256(), part.documentId()))
                .toList();
        return new CertificateVerifier(keys, new Revocations())
                .verify(
                        approved.certificate(),
                        new Release(
                                new Subject(SubjectKind.REPLY, reply.subject()),
                                reply.unit().id(),
                                1,
                                leaving,
                                Instant.now()));
    }

    @Test
    void the_certificate_key_is_told_once_per_key() {
        List<String> kids = world.rows("select kid from certificate_key", Tuple.tuple());

        assertThat(kids).isNotEmpty();
        kids.forEach(kid -> assertThat(world.told(
                        UUID.nameUUIDFromBytes(kid.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        CertificateKeyPublishedV1.class))
                .singleElement()
                .satisfies(told -> assertThat(told.kid()).isEqualTo(kid)));
    }

    @Test
    void every_stage_has_a_clock_of_two_working_days() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atDrafter(reply);

        assertThat(world.told(review, DueDateSetV1.class)).singleElement().satisfies(set -> {
            assertThat(set.clockKind()).isEqualTo("REVIEW_STAGE");
            assertThat(set.organisationId()).isEqualTo(reply.unit().id());
        });
        JsonPath shown = world.show(reply.unit().drafter(), review);
        assertThat(shown.getString("due.kind")).isEqualTo("REVIEW_STAGE");
        assertThat(shown.getBoolean("mine")).isTrue();
        assertThat(shown.getString("title")).isEqualTo("河道水质监测数据");
        assertThat(world.told(review, DueDateMovedV1.class)).isEmpty();
    }

    @Test
    void an_item_is_deliberated_by_the_leader_before_it_is_published() {
        Submitted item = world.submit(world.unit(), SubjectKind.ITEM, TEXT);
        UUID review = world.atLeader(item);

        JsonPath refused = world.refused(item.unit().leader(), review, "leader-opinion", "{}", 422);
        assertThat(refused.getMap("fields")).hasSize(11).containsKey("deliberation.CREDIBILITY");
        world.act(item.unit().leader(), review, "leader-opinion", Bodies.deliberated());

        assertThat(world.stateOf(review)).isEqualTo("STAGE3_OFFICER");
    }

    @Test
    void a_partial_conclusion_waits_for_a_second_person() throws IOException {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atOfficer(reply);
        world.act(reply.unit().officer(), review, "conclusion", Bodies.partial());

        assertThat(world.stateOf(review)).isEqualTo("REDACTION_CHECK");
        assertThat(world.told(review, ReviewApprovedV1.class)).isEmpty();
        assertThat(world.refused(reply.unit().officer(), review, "redaction-approval", "", 403)
                        .getString("code"))
                .isEqualTo("one-person-one-stage");
        world.act(reply.unit().second(), review, "redaction-approval", "");

        ReviewApprovedV1 approved = world.told(review, ReviewApprovedV1.class).get(0);
        assertThat(approved.verdict()).isEqualTo(Verdict.PARTIAL);
        ReleaseManifest manifest = verified(approved, reply);
        assertThat(manifest.basis()).containsExactly("711-37", "DENIED_THIRD_PARTY");
        assertThat(manifest.stages()).last().satisfies(stage -> assertThat(stage.personId())
                .isEqualTo(reply.unit().second().id()));
    }

    @Test
    void a_denial_tells_its_ground_and_no_word_of_the_content() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atOfficer(reply);
        world.act(reply.unit().officer(), review, "conclusion", Bodies.notPublishable());

        assertThat(world.told(review, ReviewRejectedV1.class))
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.ground()).isEqualTo("DENIED_THIRD_PARTY"));
        assertThat(world.rows(
                        "select payload from outbox where subject = $1 and (payload like '%水质%' or payload like '%住址%')",
                        Tuple.of(review)))
                .isEmpty();
    }

    @Test
    void the_leader_returns_to_the_drafter_who_returns_to_the_owner() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atLeader(reply);
        world.act(reply.unit().leader(), review, "return-to-drafter", "{\"reason\":\"依据不足\"}");

        assertThat(world.show(reply.unit().drafter(), review).getString("returned.reason"))
                .isEqualTo("依据不足");
        world.act(reply.unit().drafter(), review, "return-to-owner", "{\"reason\":\"重新拟写\"}");

        assertThat(world.told(review, ReviewRejectedV1.class))
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.ground()).isEqualTo("RETURNED_BY_DRAFTER"));
    }

    @Test
    void what_its_owner_takes_back_is_cancelled_and_nothing_more_is_told() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atLeader(reply);
        world.takeBack(reply);
        world.awaitState(review, "CANCELLED");

        JsonPath refused = world.refused(reply.unit().leader(), review, "leader-opinion", "{}", 409);
        assertThat(refused.getString("state")).isEqualTo("CANCELLED");
        assertThat(refused.getList("legalMoves")).isEmpty();
        assertThat(world.told(review, ReviewRejectedV1.class)).isEmpty();
    }

    @Test
    void a_stage_out_of_order_is_refused_with_the_moves_that_are_legal() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atDrafter(reply);

        JsonPath refused = world.refused(reply.unit().officer(), review, "conclusion", Bodies.publishable(), 409);
        assertThat(refused.getString("code")).isEqualTo("move-not-legal");
        assertThat(refused.getList("legalMoves", String.class))
                .containsExactly("GIVE_OPINION", "RETURN_TO_OWNER", "CANCEL");
    }

    @Test
    void a_stale_version_is_refused() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atDrafter(reply);

        as(reply.unit().drafter())
                .header("If-Match", "\"0\"")
                .body(OPINION)
                .put(REVIEWS + review + "/drafter-opinion")
                .then()
                .statusCode(412);
        as(reply.unit().drafter())
                .body(OPINION)
                .put(REVIEWS + review + "/drafter-opinion")
                .then()
                .statusCode(422);
    }
}
