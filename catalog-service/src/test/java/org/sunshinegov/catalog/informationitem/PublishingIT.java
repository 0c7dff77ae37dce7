package org.sunshinegov.catalog.informationitem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.sunshinegov.catalog.testing.TestUnit.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.TestBus;
import org.sunshinegov.catalog.testing.TestCertificates;
import org.sunshinegov.catalog.testing.TestItem;
import org.sunshinegov.catalog.testing.TestReviews;
import org.sunshinegov.catalog.testing.TestUnit;
import org.sunshinegov.kernel.contracts.catalog.ItemDraftedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemPublishedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemWithdrawnV1;
import org.sunshinegov.kernel.contracts.catalog.NonDisclosureConfirmedV1;
import org.sunshinegov.kernel.contracts.clock.DueDateSetV1;
import org.sunshinegov.kernel.contracts.review.ReviewCancelledV1;
import org.sunshinegov.kernel.contracts.review.ReviewRequestedV1;
import org.sunshinegov.kernel.documents.certificate.CertificateSigner;
import org.sunshinegov.kernel.documents.certificate.Part;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.web.testing.TestTokens;

@CatalogService
class PublishingIT {

    private static final String PUBLICATIONS = "/api/catalog/v1/publications/";

    @Inject
    TestReviews reviews;

    @Inject
    TestBus bus;

    @Inject
    Pool pool;

    private TestUnit unit;
    private String entry;

    @BeforeEach
    void a_unit_with_an_entry() {
        unit = TestUnit.make();
        entry = unit.entry("规范性文件");
    }

    @Test
    void an_item_reaches_the_public_under_its_certificate_with_number_and_metadata() {
        TestItem item =
                TestItem.draft(unit, entry, "关于老旧小区加装电梯的通知", "各单位:\n一、范围\n全区。").published(reviews);

        String number = item.indexNumber();
        assertThat(number).isEqualTo(unit.code() + "/" + Year.now(CivilTime.ZONE) + "-00001");
        given().get(PUBLICATIONS + item.id())
                .then()
                .statusCode(200)
                .body("indexNumber", equalTo(number))
                .body("text.title", equalTo("关于老旧小区加装电梯的通知"))
                .body("text.publisher", equalTo("测试局" + unit.code()))
                .body("text.categories", equalTo(List.of("城乡建设")))
                .body("text.disclosureMode", equalTo("主动公开"))
                .body("text.documentNumber", equalTo("测建发〔2026〕1号"))
                .body("certificateNumber", notNullValue());
        ItemPublishedV1 told = bus.told(item.id(), ItemPublishedV1.class).get(0);
        DueDateSetV1 due = bus.told(item.id(), DueDateSetV1.class).get(0);
        assertThat(told.indexNumber()).isEqualTo(number);
        assertThat(told.dueOn()).isEqualTo(due.dueOn());
        assertThat(due.clockKind()).isEqualTo("PUBLICATION");
        assertThat(bus.told(item.id(), ItemDraftedV1.class)).hasSize(1);
    }

    @Test
    void a_draft_is_nothing_to_the_public_and_nothing_to_another_unit() {
        TestUnit other = TestUnit.make();
        TestItem item = TestItem.draft(unit, entry, "草稿", "正文");

        given().get(PUBLICATIONS + item.id()).then().statusCode(404);
        as(other.officer()).get(item.path()).then().statusCode(404).body("code", equalTo("not-found"));
        as(other.officer())
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .put(item.path() + "/publication")
                .then()
                .statusCode(404);
        given().get(item.path()).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.citizen("li", "李"))
                .get(item.path())
                .then()
                .statusCode(403);
    }

    @Test
    void a_wrong_move_names_the_state_and_what_is_legal() {
        TestItem item = TestItem.draft(unit, entry, "草稿", "正文");

        item.put(unit.officer(), "publication", Map.of())
                .statusCode(409)
                .body("code", equalTo("move-not-legal"))
                .body("state", equalTo("DRAFT"))
                .body("legalMoves", hasItem("PROPOSE_ATTRIBUTE"));
        as(unit.drafter())
                .header("If-Match", "\"99\"")
                .body(Map.of("attribute", "PROACTIVE"))
                .put(item.path() + "/attribute")
                .then()
                .statusCode(412);
        as(unit.officer())
                .body(Map.of())
                .put(item.path() + "/discarding")
                .then()
                .statusCode(422);
    }

    @Test
    void every_faulty_field_of_a_draft_is_named_at_once() {
        as(unit.drafter())
                .body(Map.of("organisationId", unit.id(), "documentDate", "2199-01-01", "title", " "))
                .post("/api/catalog/v1/items")
                .then()
                .statusCode(422)
                .body("fields.title", notNullValue())
                .body("fields.body", notNullValue())
                .body("fields.entryId", notNullValue())
                .body("fields.documentDate", notNullValue());
        Map<String, Object> form = TestItem.form(unit, UUID.randomUUID().toString(), "题", "文");
        as(unit.drafter())
                .body(form)
                .post("/api/catalog/v1/items")
                .then()
                .statusCode(422)
                .body("fields.entryId", notNullValue());
        assertThat(as(unit.leader())
                        .body(TestItem.form(unit, entry, "题", "文"))
                        .post("/api/catalog/v1/items")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_draft_goes_to_review_by_a_drafter_whose_the_first_stage_is_and_by_no_officer() {
        TestItem item = TestItem.draft(unit, entry, "题", "文");
        item.put(unit.drafter(), "attribute", Map.of("attribute", "PROACTIVE")).statusCode(204);

        item.put(unit.officer(), "submission", Map.of()).statusCode(403).body("code", equalTo("role-needed"));
        given().auth()
                .oauth2(TestTokens.staff(unit.officer()))
                .accept(ContentType.HTML)
                .get("/items/" + item.id())
                .then()
                .statusCode(200)
                .body(not(containsString("/submission\"")));
        item.put(unit.drafter(), "submission", Map.of()).statusCode(204);
    }

    @Test
    void a_certificate_for_other_bytes_sends_the_item_back() {
        TestItem item = TestItem.draft(unit, entry, "题", "文").submitted();
        ReviewRequestedV1 request = reviews.requested(item.id());
        List<Part> forged = TestReviews.parts(request).stream()
                .map(part -> new Part(part.name(), part.mediaType(), part.size(), "ab".repeat(32), part.documentId()))
                .toList();

        var unused = reviews.approve(request, forged);

        await().atMost(Duration.ofSeconds(15)).until(() -> "DRAFT".equals(item.state()));
        as(unit.officer())
                .get(item.path() + "/history")
                .then()
                .body("action", hasItem("APPROVE"))
                .body("find { it.action == 'APPROVE' }.stateAfter", equalTo("DRAFT"));
    }

    @Test
    void a_certificate_that_is_heard_before_the_key_that_signed_it_waits_for_it() {
        CertificateSigner second = TestCertificates.secondSigner();
        TestItem item = TestItem.draft(unit, entry, "题", "文").submitted();

        reviews.approve(reviews.requested(item.id()), second);
        await().atMost(Duration.ofSeconds(15)).until(() -> isParked(item.id()));
        assertThat(item.state()).isEqualTo("UNDER_CONFIDENTIALITY_REVIEW");
        reviews.publish(second);

        await().atMost(Duration.ofSeconds(15)).until(() -> "APPROVED".equals(item.state()));
        item.put(unit.officer(), "publication", Map.of()).statusCode(204);
    }

    private boolean isParked(UUID item) {
        return pool.preparedQuery("select 1 from inbox_parked where type = 'ReviewApproved.v1' and payload like '%' ||"
                                + " $1 || '%'")
                        .execute(Tuple.of(item.toString()))
                        .await()
                        .atMost(Duration.ofSeconds(5))
                        .size()
                == 1;
    }

    @Test
    void a_denial_withholds_the_item_and_a_return_makes_it_a_draft() {
        TestItem denied = TestItem.draft(unit, entry, "题", "文").submitted();
        TestItem returned = TestItem.draft(unit, entry, "题", "文").submitted();

        reviews.reject(denied.id(), "DENIED_PROCESS_INFO");
        reviews.reject(returned.id(), "RETURNED_BY_OFFICER");

        await().atMost(Duration.ofSeconds(15)).until(() -> "WITHHELD".equals(denied.state()));
        await().atMost(Duration.ofSeconds(15)).until(() -> "DRAFT".equals(returned.state()));
        as(unit.officer()).get(denied.path()).then().body("ground", equalTo("DENIED_PROCESS_INFO"));
    }

    @Test
    void a_version_taken_back_ends_its_review_and_a_late_certificate_changes_nothing() {
        TestItem item = TestItem.draft(unit, entry, "题", "文").submitted();
        ReviewRequestedV1 first = reviews.requested(item.id());
        item.put(unit.drafter(), "taking-back", Map.of("reason", "补充材料")).statusCode(204);
        assertThat(bus.told(item.id(), ReviewCancelledV1.class)).hasSize(1);

        TestItem again = item.submitted();
        var unused = reviews.approve(first, TestReviews.parts(first));
        reviews.approve(again.id());

        await().atMost(Duration.ofSeconds(15)).until(() -> "APPROVED".equals(item.state()));
        assertThat(reviews.requested(item.id()).subjectVersion()).isEqualTo(2);
    }

    @Test
    void a_form_of_an_item_without_a_reason_comes_back_open_and_as_it_was_typed() {
        TestItem item = TestItem.draft(unit, entry, "题", "文").submitted();
        typed(item, unit.drafter(), "taking-back", Map.of("reason", " "))
                .body(containsString("<a href=\"#taking-back-reason\">理由：必填</a>"))
                .body(containsString("<details open><summary>撤回送审稿"));

        TestItem published = TestItem.draft(unit, entry, "题", "文").published(reviews);
        typed(published, unit.officer(), "withdrawal-proposal", Map.of("cause", "", "reason", "含个人信息"))
                .body(containsString("<a href=\"#withdrawal-proposal-cause\">撤下理由："))
                .body(containsString("value=\"含个人信息\""));
        assertThat(item.state()).isEqualTo("UNDER_CONFIDENTIALITY_REVIEW");
    }

    private static ValidatableResponse typed(TestItem item, String account, String move, Map<String, String> form) {
        return given().auth()
                .oauth2(TestTokens.staff(account))
                .accept(ContentType.HTML)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("version", item.version())
                .formParams(form)
                .post("/items/" + item.id() + "/" + move)
                .then()
                .statusCode(422);
    }

    @Test
    void numbers_of_a_unit_have_no_gap_however_many_publish_at_once() {
        List<TestItem> items = IntStream.range(0, 12)
                .mapToObj(i -> TestItem.draft(unit, entry, "题" + i, "文").submitted())
                .toList();
        items.forEach(item -> reviews.approve(item.id()));
        items.forEach(item -> await().atMost(Duration.ofSeconds(30)).until(() -> "APPROVED".equals(item.state())));

        List<CompletableFuture<Void>> all = new ArrayList<>();
        items.forEach(item -> all.add(CompletableFuture.runAsync(
                () -> item.put(unit.officer(), "publication", Map.of()).statusCode(204))));
        all.forEach(CompletableFuture::join);

        assertThat(items.stream().map(TestItem::indexNumber).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(serial -> "%s/%s-%05d".formatted(unit.code(), Year.now(CivilTime.ZONE), serial))
                        .toList());
    }

    @Test
    void a_new_version_replaces_the_text_under_the_same_number_after_its_own_review() {
        TestItem item = TestItem.draft(unit, entry, "旧标题", "旧文").published(reviews);
        String number = item.indexNumber();

        item.put(unit.drafter(), "revision", Map.of()).statusCode(204);
        as(unit.drafter())
                .header("If-Match", item.etag())
                .body(TestItem.form(unit, entry, "新标题", "新文"))
                .put(item.path())
                .then()
                .statusCode(204);
        given().get(PUBLICATIONS + item.id()).then().body("text.title", equalTo("旧标题"));
        TestItem renewed = item.published(reviews);

        given().get(PUBLICATIONS + renewed.id())
                .then()
                .body("text.title", equalTo("新标题"))
                .body("indexNumber", equalTo(number))
                .body("itemVersion", equalTo(2));
    }

    @Test
    void a_withdrawal_takes_two_persons_and_leaves_a_stub() {
        TestItem item = TestItem.draft(unit, entry, "误发的信息", "含有不应公开的内容").published(reviews);
        String number = item.indexNumber();
        Map<String, Object> why = Map.of("cause", "LEAK", "reason", "含个人信息");

        item.put(unit.drafter(), "withdrawal-proposal", why).statusCode(403);
        item.put(unit.officer(), "withdrawal-proposal", why).statusCode(204);
        item.put(unit.officer(), "withdrawal", Map.of()).statusCode(403);
        given().get(PUBLICATIONS + item.id()).then().statusCode(200);
        item.put(unit.leader(), "withdrawal", Map.of()).statusCode(204);

        given().get(PUBLICATIONS + item.id()).then().statusCode(404);
        given().get("/api/catalog/v1/search?q=误发的信息")
                .then()
                .body("hits.itemId", not(hasItem(item.id().toString())));
        String stub = given().accept("text/html")
                .get("/information/" + number)
                .then()
                .statusCode(410)
                .extract()
                .asString();
        assertThat(stub).contains(number).doesNotContain("误发的信息").doesNotContain("含有不应公开的内容");
        assertThat(bus.told(item.id(), ItemWithdrawnV1.class).get(0).cause()).isEqualTo("LEAK");
    }

    @Test
    void attachments_are_reviewed_with_the_text_and_open_to_everyone_only_when_published() {
        TestItem item = TestItem.draft(unit, entry, "带附件的通知", "见附件");
        String document = attach(item);
        given().get(document).then().statusCode(404);

        ReviewRequestedV1 request = reviews.requested(item.submitted().id());
        assertThat(request.parts()).extracting(part -> part.name()).containsExactly("content.json", "attachment-1");
        given().auth()
                .oauth2(TestTokens.service("review-service"))
                .get(request.parts().get(0).address())
                .then()
                .statusCode(200)
                .body("title", equalTo("带附件的通知"))
                .body("attachments[0].title", equalTo("list.txt"));
        reviews.approve(item.id());
        await().atMost(Duration.ofSeconds(15)).until(() -> "APPROVED".equals(item.state()));
        given().get(document).then().statusCode(404);
        item.put(unit.officer(), "publication", Map.of()).statusCode(204);

        assertThat(given().get(document).then().statusCode(200).extract().asString())
                .isEqualTo("甲、乙");
        given().get(PUBLICATIONS + item.id()).then().body("attachments", hasSize(1));
    }

    @Test
    void an_attachment_sent_again_under_its_key_is_kept_once_and_another_is_refused() {
        TestItem item = TestItem.draft(unit, entry, "带附件的通知", "见附件");
        String seen = item.etag();
        String document = attach(item, seen, "甲、乙").statusCode(201).extract().header("Location");

        attach(item, seen, "甲、乙").statusCode(201).header("Location", document);
        attach(item, item.etag(), "丙、丁").statusCode(422).body("code", equalTo("idempotency-key-reused"));
        given().auth()
                .oauth2(TestTokens.staff(unit.officer()))
                .get(item.path())
                .then()
                .body("attachments", hasSize(1));
    }

    private ValidatableResponse attach(TestItem item, String seen, String text) {
        return given().auth()
                .oauth2(TestTokens.staff(unit.drafter()))
                .header("If-Match", seen)
                .header("Idempotency-Key", item.id())
                .multiPart("file", "list.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(item.path() + "/attachments")
                .then();
    }

    @Test
    void a_draft_links_its_documents_where_the_session_of_its_page_opens_them() {
        TestItem item = TestItem.draft(unit, entry, "带附件的通知", "见附件");
        String link = "/items/" + item.id() + "/documents/" + attach(item).replaceAll(".*/", "");

        assertThat(page(unit.drafter(), "/items/" + item.id()).asString()).contains("href=\"" + link + "\"");
        for (String reader : List.of(unit.drafter(), unit.officer(), unit.leader())) {
            page(reader, link)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("list.txt"))
                    .body(equalTo("甲、乙"));
        }
        assertThat(page(TestUnit.make().officer(), link).statusCode()).isEqualTo(404);
        assertThat(page(unit.drafter(), "/items/" + item.id() + "/documents/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        given().auth().oauth2(TestTokens.citizen("li", "李")).get(link).then().statusCode(404);
        given().get(link).then().statusCode(401);
    }

    @Test
    void the_documents_of_an_internal_publication_open_from_its_page_to_staff_of_the_unit_alone() {
        Map<String, Object> internal = new HashMap<>(TestUnit.entryForm("考勤", "PROMPT"));
        internal.put("audience", "INTERNAL");
        String own = as(unit.officer())
                .body(internal)
                .post("/api/catalog/v1/entries?organisation=" + unit.id())
                .header("Location")
                .replaceAll(".*/", "");
        TestItem item = TestItem.draft(unit, own, "考勤通报", "见附件");
        String link = "/items/" + item.id() + "/documents/" + attach(item).replaceAll(".*/", "");
        String publication = "/information/" + item.published(reviews).indexNumber();

        assertThat(page(unit.leader(), publication).asString()).contains("href=\"" + link + "\"");
        page(unit.leader(), link).then().statusCode(200).body(equalTo("甲、乙"));
        assertThat(page(TestUnit.make().officer(), link).statusCode()).isEqualTo(404);
        given().auth().oauth2(TestTokens.citizen("li", "李")).get(link).then().statusCode(404);
    }

    @Test
    void what_is_withheld_needs_a_ground_and_a_second_person_and_can_be_reconsidered() {
        TestItem item = TestItem.draft(unit, entry, "题", "文");
        item.put(unit.drafter(), "attribute", Map.of("attribute", "NOT_DISCLOSED", "reason", "内部"))
                .statusCode(422)
                .body("fields.ground", notNullValue());
        item.put(
                        unit.drafter(),
                        "attribute",
                        Map.of("attribute", "NOT_DISCLOSED", "reason", "内部", "ground", "DENIED_INTERNAL_AFFAIRS"))
                .statusCode(204);
        item.put(unit.leader(), "attribute-confirmation", Map.of()).statusCode(204);
        assertThat(item.state()).isEqualTo("WITHHELD");
        assertThat(bus.told(item.id(), NonDisclosureConfirmedV1.class))
                .extracting(NonDisclosureConfirmedV1::ground)
                .containsExactly("DENIED_INTERNAL_AFFAIRS");

        item.put(unit.officer(), "reconsideration", Map.of("reason", "情况变化")).statusCode(204);

        assertThat(item.state()).isEqualTo("ATTRIBUTE_PROPOSED");
    }

    @Test
    void an_officer_confirms_the_attribute_and_proposes_none() {
        TestItem item = TestItem.draft(unit, entry, "题", "文");

        item.put(unit.officer(), "attribute", Map.of("attribute", "PROACTIVE"))
                .statusCode(403)
                .body("code", equalTo("role-needed"), "title", equalTo("该操作需要以下职责：科室负责人、拟稿人。"));
        assertThat(page(unit.officer(), "/items/" + item.id()).asString()).doesNotContain("提出公开属性");
        assertThat(page(unit.drafter(), "/items/" + item.id()).asString()).contains("提出公开属性");
    }

    @Test
    void staff_find_their_items_by_state_and_words_page_by_page() {
        TestItem one = TestItem.draft(unit, entry, "甲_百分之%", "文");
        TestItem two = TestItem.draft(unit, entry, "乙", "文");

        as(unit.officer())
                .get("/api/catalog/v1/items?organisation=" + unit.id() + "&state=DRAFT&size=1")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(two.id().toString())))
                .body("items[0].dueOn", notNullValue())
                .header("Link", notNullValue());
        as(unit.officer())
                .queryParam("q", "_百分之%")
                .get("/api/catalog/v1/items")
                .then()
                .body("items.id", equalTo(List.of(one.id().toString())));
        as(unit.officer())
                .get("/api/catalog/v1/items?state=FOO")
                .then()
                .statusCode(422)
                .body("fields.state.en", containsString("DRAFT"));
    }

    /** The address of the document among the item's. */
    private String attach(TestItem item) {
        return attach(item, item.etag(), "甲、乙").statusCode(201).extract().header("Location");
    }

    private static Response page(String account, String path) {
        return given().auth().oauth2(TestTokens.staff(account)).accept("*/*").get(path);
    }
}
