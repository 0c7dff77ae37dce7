package org.sunshinegov.catalog.informationitem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.TestBus;
import org.sunshinegov.catalog.testing.TestItem;
import org.sunshinegov.catalog.testing.TestReviews;
import org.sunshinegov.catalog.testing.TestUnit;
import org.sunshinegov.kernel.contracts.catalog.ItemReturnedV1;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRequestedV1;
import org.sunshinegov.kernel.web.testing.TestTokens;

/** A certificate that is revoked before its item is public, and after (6.3). */
@CatalogService
class RevocationIT {

    private static final Map<String, Object> WHY = Map.of("cause", "LEAK", "reason", "审查证书被撤销");

    @Inject
    TestReviews reviews;

    @Inject
    TestBus bus;

    @Inject
    CertificateExpiries expiries;

    private TestUnit unit;
    private TestItem item;

    @BeforeEach
    void a_submitted_item() {
        unit = TestUnit.make();
        item = TestItem.draft(unit, unit.entry("规范性文件"), "关于老旧小区加装电梯的通知", "各单位。")
                .submitted();
    }

    @Test
    void an_approved_item_goes_back_and_is_not_published() {
        ReviewApprovedV1 approved = approved();

        reviews.revoke(approved, 2);
        awaitState("DRAFT");

        assertThat(bus.told(item.id(), ItemReturnedV1.class))
                .extracting(ItemReturnedV1::cause)
                .containsExactly("CERTIFICATE_REVOKED");
        assertThat(tasks(unit.drafter())).contains("/items/" + item.id(), "审查证书已被撤销");
        assertThat(page(unit.drafter())).contains("审查证书已被撤销");
        item.put(unit.officer(), "publication", Map.of())
                .statusCode(409)
                .body("code", equalTo("move-not-legal"))
                .body("state", equalTo("DRAFT"));
    }

    @Test
    void an_item_whose_certificate_has_not_been_taken_over_goes_back_too() {
        ReviewRequestedV1 request = reviews.requested(item.id());

        reviews.revoke(TestReviews.approval(request, TestReviews.parts(request)), 1);

        awaitState("DRAFT");
    }

    @Test
    void what_is_public_is_a_task_of_the_officer_until_its_withdrawal_is_proposed() {
        ReviewApprovedV1 approved = approved();
        item.put(unit.officer(), "publication", Map.of()).statusCode(204);
        assertThat(tasks(unit.officer())).doesNotContain("/items/" + item.id());

        reviews.revoke(approved, 2);
        await().atMost(Duration.ofSeconds(15)).until(() -> tasks(unit.officer()).contains("/items/" + item.id()));
        assertThat(tasks(unit.officer())).contains("发布所依据的审查证书已被撤销");

        assertThat(item.state()).isEqualTo("PUBLISHED");
        given().get("/api/catalog/v1/publications/" + item.id()).then().statusCode(200);
        assertThat(page(unit.officer())).contains("发布所依据的审查证书已被撤销", "发布所依据的审查证书被撤销");
        assertThat(page(unit.officer())).contains("请核实已公开的内容，申请撤下");
        assertThat(tasks(unit.drafter())).doesNotContain("/items/" + item.id());
        item.put(unit.officer(), "withdrawal-proposal", WHY).statusCode(204);
        assertThat(tasks(unit.officer())).doesNotContain("/items/" + item.id());
        assertThat(tasks(unit.leader())).contains("/items/" + item.id());
        item.put(unit.leader(), "withdrawal", Map.of()).statusCode(204);
        assertThat(page(unit.officer())).doesNotContain("发布所依据的审查证书已被撤销");
    }

    @Test
    void a_new_version_under_another_certificate_ends_the_task() {
        ReviewApprovedV1 approved = approved();
        item.put(unit.officer(), "publication", Map.of()).statusCode(204);
        reviews.revoke(approved, 2);
        await().atMost(Duration.ofSeconds(15)).until(() -> tasks(unit.officer()).contains("/items/" + item.id()));

        item.put(unit.drafter(), "revision", Map.of()).statusCode(204);
        TestItem renewed = item.published(reviews);

        assertThat(renewed.state()).isEqualTo("PUBLISHED");
        assertThat(tasks(unit.officer())).doesNotContain("/items/" + item.id());
        assertThat(page(unit.officer())).doesNotContain("发布所依据的审查证书已被撤销");
    }

    @Test
    void an_approved_item_goes_back_by_itself_once_its_certificate_has_run_out_and_its_task_says_why()
            throws Throwable {
        var unused = reviews.approve(reviews.requested(item.id()), Duration.ofDays(1));
        awaitState("APPROVED");
        expire(Duration.ofHours(23));
        assertThat(item.state()).isEqualTo("APPROVED");

        expire(Duration.ofHours(25));

        assertThat(item.state()).isEqualTo("DRAFT");
        await().atMost(Duration.ofSeconds(15))
                .until(() -> !bus.told(item.id(), ItemReturnedV1.class).isEmpty());
        assertThat(bus.told(item.id(), ItemReturnedV1.class))
                .extracting(ItemReturnedV1::cause)
                .containsExactly("CERTIFICATE_EXPIRED");
        assertThat(tasks(unit.drafter())).contains("/items/" + item.id(), "证书已过有效期");
        assertThat(page(unit.drafter())).contains("证书已过有效期");
        expire(Duration.ofHours(26));
        assertThat(bus.told(item.id(), ItemReturnedV1.class)).hasSize(1);
        assertThat(item.submitted().state()).isEqualTo("UNDER_CONFIDENTIALITY_REVIEW");
        assertThat(tasks(unit.drafter())).doesNotContain("证书已过有效期");
    }

    @Test
    void what_was_published_in_time_stays_when_its_certificate_runs_out() throws Throwable {
        var unused = reviews.approve(reviews.requested(item.id()), Duration.ofDays(1));
        awaitState("APPROVED");
        item.put(unit.officer(), "publication", Map.of()).statusCode(204);

        expire(Duration.ofHours(25));

        assertThat(item.state()).isEqualTo("PUBLISHED");
    }

    private void expire(Duration after) throws Throwable {
        var unused = VertxContextSupport.subscribeAndAwait(
                () -> expiries.runDue(Instant.now().plus(after)));
    }

    private ReviewApprovedV1 approved() {
        ReviewRequestedV1 request = reviews.requested(item.id());
        ReviewApprovedV1 approval = reviews.approve(request, TestReviews.parts(request));
        awaitState("APPROVED");
        return approval;
    }

    private void awaitState(String state) {
        await().atMost(Duration.ofSeconds(15)).until(() -> state.equals(item.state()));
    }

    private String page(String account) {
        return html(account, "/items/" + item.id());
    }

    private static String tasks(String account) {
        return html(account, "/items/fragments/tasks");
    }

    private static String html(String account, String path) {
        return given().auth()
                .oauth2(TestTokens.staff(account))
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
