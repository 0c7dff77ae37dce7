package org.sunshinegov.review.confidentialityreview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.sunshinegov.review.confidentialityreview.ReviewWorld.*;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.catalog.ItemWithdrawnV1;
import org.sunshinegov.kernel.contracts.request.RequestAnonymisedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRejectedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.documents.intake.AcceptedType;
import org.sunshinegov.kernel.documents.parsing.Parsed;
import org.sunshinegov.kernel.documents.parsing.Parsing;
import org.sunshinegov.kernel.platform.audit.Evidence;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.review.OwnerAddress;
import org.sunshinegov.review.OwnerApi;

/** Parts are fetched once, verified, scanned and kept; until then nobody acts, and changed bytes end the review. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "review"))
@WithTestResource(TestKeys.class)
@WithTestResource(OwnerAddress.class)
class FetchingIT {

    @Inject
    ReviewWorld world;

    @Inject
    OwnerApi owner;

    @Inject
    Evidence evidence;

    @Test
    void changed_bytes_end_the_review_before_anybody_has_acted() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT, false);
        byte[] other = "监测点,达标率\n一号,99%\n".getBytes(StandardCharsets.UTF_8);
        owner.serve(reply.address(0), "content.json", TEXT.getBytes(StandardCharsets.UTF_8));
        owner.serve(reply.address(1), "监测数据.csv", other);
        UUID review = world.reviewOf(reply);
        world.awaitState(review, "RETURNED");

        assertThat(world.told(review, ReviewRejectedV1.class))
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.ground()).isEqualTo("CONTENT_CHANGED"));
        assertThat(world.history(review)).containsExactly("OPEN", "RECEIVE_PART", "REPORT_CHANGE");
        assertThat(world.refused(reply.unit().drafter(), review, "drafter-opinion", OPINION, 409)
                        .getString("state"))
                .isEqualTo("RETURNED");
    }

    @Test
    void bytes_that_go_on_behind_the_size_told_are_changed_bytes() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT, false);
        owner.serve(reply.address(0), "content.json", (TEXT + " ".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        UUID review = world.reviewOf(reply);
        world.awaitState(review, "RETURNED");

        assertThat(world.told(review, ReviewRejectedV1.class))
                .extracting(ReviewRejectedV1::ground)
                .containsExactly("CONTENT_CHANGED");
    }

    @Test
    void an_owner_that_is_away_is_asked_again_until_the_parts_are_there() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT, false);
        owner.serve(reply.address(0), "content.json", TEXT.getBytes(StandardCharsets.UTF_8));
        owner.refuse(reply.address(1), 503);
        UUID review = world.reviewOf(reply);
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> world.show(reply.unit().drafter(), review).getString("fetching.trouble"),
                        "http-503"::equals);

        JsonPath waiting = world.show(reply.unit().drafter(), review);
        assertThat(waiting.getString("state")).isEqualTo("GATHERING");
        assertThat(waiting.getInt("fetching.here")).isEqualTo(1);
        assertThat(waiting.getInt("fetching.all")).isEqualTo(2);
        assertThat(given().auth()
                        .oauth2(TestTokens.staff(reply.unit().drafter().account()))
                        .accept(ContentType.HTML)
                        .get("/reviews/" + review)
                        .asString())
                .contains("最近一次接收未成功（报送系统返回错误 503），系统会自动重试。");
        assertThat(world.refused(reply.unit().drafter(), review, "drafter-opinion", OPINION, 409)
                        .getList("legalMoves", String.class))
                .containsExactly("RECEIVE_PART", "REPORT_CHANGE", "CANCEL");

        owner.serve(reply.address(1), "监测数据.csv", ATTACHMENT);
        world.awaitState(review, "STAGE1_DRAFTER");
        assertThat(owner.asked(reply.address(0))).isEqualTo(1);
        assertThat(world.show(reply.unit().drafter(), review).getString("fetching.trouble"))
                .isNull();
    }

    @Test
    void a_review_taken_back_while_its_parts_are_on_their_way_is_cancelled() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT, false);
        UUID review = world.reviewOf(reply);
        world.takeBack(reply);
        world.awaitState(review, "CANCELLED");

        assertThat(world.history(review)).containsExactly("OPEN", "CANCEL");
    }

    @Test
    void a_request_told_twice_opens_one_review() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atDrafter(reply);
        world.tell(SubjectKind.REPLY, world.requested(reply, "REPLY"));
        world.takeBack(reply);
        world.awaitState(review, "CANCELLED");

        assertThat(world.rows(
                        "select id::text from confidentiality_review where subject_id = $1", Tuple.of(reply.subject())))
                .containsExactly(review.toString());
    }

    @Test
    void what_names_no_known_gate_cannot_leave() {
        Submitted reply = new Submitted(
                world.unit(),
                SubjectKind.REPLY,
                UUID.randomUUID(),
                List.of(part("content.json", "application/json", ATTACHMENT, "/api/requests/v1/x/")));
        world.tell(SubjectKind.REPLY, world.requested(reply, "FAX"));
        UUID review = world.reviewOf(reply);

        assertThat(world.told(review, ReviewRejectedV1.class))
                .extracting(ReviewRejectedV1::ground)
                .containsExactly("GATE_UNKNOWN");
    }

    @Test
    void an_address_that_leads_elsewhere_is_never_asked() {
        Submitted reply = new Submitted(
                world.unit(),
                SubjectKind.REPLY,
                UUID.randomUUID(),
                List.of(part("content.json", "application/json", ATTACHMENT, "//elsewhere.example/api/")));
        world.tell(SubjectKind.REPLY, world.requested(reply, "REPLY"));
        UUID review = world.reviewOf(reply);
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> world.show(reply.unit().drafter(), review).getString("fetching.trouble"),
                        "address"::equals);

        assertThat(world.stateOf(review)).isEqualTo("GATHERING");
    }

    @Test
    void a_part_that_finds_too_many_others_being_examined_is_examined_later() {
        var crowd = new Hindered(Refusal.conflict("documents-busy", "请稍后重试。", "Try again in a moment."));
        Submitted reply = submitDocument(crowd);
        UUID review = world.reviewOf(reply);
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> world.show(reply.unit().drafter(), review).getString("fetching.trouble"),
                        "documents-busy"::equals);
        assertThat(world.stateOf(review)).isEqualTo("GATHERING");

        crowd.by = null;
        awaitExamined(reply, review);
    }

    @Test
    void a_database_that_is_away_meanwhile_is_no_trouble_of_the_review() {
        var outage = new Hindered(new CompletionException(new ConnectException("Connection refused")));
        Submitted reply = submitDocument(outage);
        UUID review = world.reviewOf(reply);
        await().atMost(Duration.ofSeconds(20)).untilAtomic(outage.times, greaterThan(1));

        JsonPath waiting = world.show(reply.unit().drafter(), review);
        assertThat(waiting.getString("fetching.trouble")).isNull();
        assertThat(waiting.getInt("fetching.tries")).isZero();
        outage.by = null;
        awaitExamined(reply, review);
    }

    private Submitted submitDocument(Hindered parsing) {
        QuarkusMock.installMockForType(parsing, Parsing.class);
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] document = {'P', 'K', 3, 4};
        Submitted reply = new Submitted(
                world.unit(),
                SubjectKind.REPLY,
                UUID.randomUUID(),
                List.of(
                        part("content.json", "application/json", text, "/api/requests/v1/c/"),
                        part("attachment-1", AcceptedType.DOCX.mediaType(), document, "/api/requests/v1/a/")));
        owner.serve(reply.address(0), "content.json", text);
        owner.serve(reply.address(1), "方案.docx", document);
        world.tell(SubjectKind.REPLY, world.requested(reply, "REPLY"));
        return reply;
    }

    private void awaitExamined(Submitted reply, UUID review) {
        world.awaitState(review, "STAGE1_DRAFTER");
        assertThat(world.show(reply.unit().drafter(), review).getList("findings.excerpt", String.class))
                .containsExactly("document-unreadable");
    }

    /** Examines nothing while something hinders it. */
    private static final class Hindered extends Parsing {

        private final AtomicInteger times = new AtomicInteger();
        private volatile RuntimeException by;

        Hindered(RuntimeException by) {
            this.by = by;
        }

        @Override
        public Parsed parse(Path file, Kind kind) throws IOException, InterruptedException {
            if (by != null) {
                times.incrementAndGet();
                throw by;
            }
            return super.parse(file, kind);
        }
    }

    @Test
    void the_copy_is_served_to_whoever_sees_the_review() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atDrafter(reply);
        String copy = world.show(reply.unit().drafter(), review).getString("materials[1].copyId");
        String path = REVIEWS + review + "/documents/" + copy;

        byte[] bytes = as(reply.unit().leader())
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("%E7%9B%91%E6%B5%8B%E6%95%B0%E6%8D%AE.csv"))
                .extract()
                .asByteArray();
        assertThat(bytes).isEqualTo(ATTACHMENT);
        as(world.unit().leader()).get(path).then().statusCode(404);
    }

    @Test
    void what_is_withdrawn_is_out_of_reach_here_too() {
        Submitted item = world.submit(world.unit(), SubjectKind.ITEM, TEXT);
        UUID review = world.atDrafter(item);
        String copy = world.show(item.unit().drafter(), review).getString("materials[0].copyId");
        world.tell(
                SubjectKind.ITEM,
                new ItemWithdrawnV1(item.subject(), item.unit().id(), "ERROR", Instant.now()));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> world.show(item.unit().drafter(), review).getString("title") == null);

        as(item.unit().leader())
                .get(REVIEWS + review + "/documents/" + copy)
                .then()
                .statusCode(404);
    }

    @Test
    void an_anonymised_request_leaves_no_copy_and_no_word_in_its_review() throws Throwable {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atLeader(reply);
        world.act(reply.unit().leader(), review, "return-to-drafter", "{\"reason\":\"王家的住址还在附件里\"}");
        world.act(
                reply.unit().drafter(),
                review,
                "drafter-opinion",
                "{\"classification\":\"NOT_CLASSIFIED\",\"disclosure\":\"DISCLOSE_IN_PART\",\"remark\":\"王家的住址已经遮盖\"}");
        world.act(reply.unit().leader(), review, "leader-opinion", "{\"remark\":\"王家已经电话告知\"}");
        world.act(reply.unit().officer(), review, "return-to-owner", "{\"reason\":\"王家的门牌号还在\"}");
        JsonPath before = world.show(reply.unit().drafter(), review);
        String copy = before.getString("materials[0].copyId");
        assertThat(wordsOf(review)).isEqualTo(5);

        world.tell(
                SubjectKind.REPLY,
                new RequestAnonymisedV1(reply.subject(), reply.unit().id(), LocalDate.now(ZoneId.of("Asia/Shanghai"))));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> as(reply.unit().leader())
                        .get(REVIEWS + review + "/documents/" + copy)
                        .then()
                        .statusCode(404));
        JsonPath after = world.show(reply.unit().drafter(), review);
        assertThat(after.getString("title")).isNull();
        assertThat(wordsOf(review)).isZero();
        assertThat(after.getString("opinions.drafter.disclosure")).isEqualTo("DISCLOSE_IN_PART");
        assertThat(after.getString("cause")).isEqualTo("RETURNED_BY_OFFICER");
        assertThat(after.getString("endedAt")).isEqualTo(before.getString("endedAt"));
        var links = VertxContextSupport.subscribeAndAwait(() -> evidence.of(review));
        assertThat(Evidence.verified(links).broken()).isNull();
        assertThat(links).allMatch(link -> link.reason() == null && link.salt() == null);
    }

    /** In its state and in its history: how often the name stands there. */
    private int wordsOf(UUID review) {
        return world.rows("""
                        select text from (
                            select (regexp_matches(content::text, '王家', 'g'))[1] as text from confidentiality_review where id = $1
                            union all
                            select (regexp_matches(reason, '王家', 'g'))[1] from audit_record where aggregate_id = $1) found""", Tuple.of(review)).size();
    }
}
