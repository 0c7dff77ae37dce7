package org.sunshinegov.request.disclosurerequest.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;
import org.sunshinegov.request.disclosurerequest.Reviews;

/** A certificate that is revoked or runs out, before the reply has left and after. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class CertificateEndIT {

    private static final Map<String, String> DEALT_WITH = Map.of("reason", "已电话告知申请人并收回材料");

    @Inject
    TestRegister register;

    @Inject
    Pool pool;

    @Inject
    Reviews reviews;

    @Inject
    CertificateExpiries expiries;

    @BeforeEach
    void the_root_vouches_for_the_signing_key() {
        reviews.trusted();
    }

    @Test
    void a_reviewed_reply_goes_back_to_its_handler_at_once_and_others_are_told_why() throws Throwable {
        Cases request = new Cases(register).drafted();
        ReviewApprovedV1 approved = approval(request);
        reviews.hear(approved);
        assertThat(tasks(request.handler)).doesNotContain(request.id().toString());

        reviews.revoke(approved);

        assertThat(request.state()).isEqualTo("IN_PROGRESS");
        assertThat(returns(request)).singleElement().asString().contains("CERTIFICATE_REVOKED");
        assertThat(tasks(request.handler)).contains(request.id().toString());
        html(request.handler, "/requests/cases/" + request.id()).body(containsString("审查证书已被撤销"));
        request.tryMove(request.officer(), "reply", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("move-not-legal"));
        assertThat(strings(
                        "select key from reference_document where kind = 'certificate-revoked' and key = $1",
                        approved.certificateNumber()))
                .hasSize(1);
    }

    @Test
    void a_draft_whose_certificate_has_not_been_taken_over_goes_back_too() throws Throwable {
        Cases request = new Cases(register).drafted();
        ReviewApprovedV1 approved = approval(request);

        reviews.hear(Reviews.revocation(approved));

        assertThat(request.state()).isEqualTo("IN_PROGRESS");
        assertThat(returns(request)).singleElement().asString().contains("CERTIFICATE_REVOKED");
    }

    @Test
    void another_certificate_of_the_same_case_touches_nothing() throws Throwable {
        Cases request = new Cases(register).drafted();
        reviews.approve(request);

        reviews.hear(Reviews.revocation(approval(request)));

        assertThat(request.state()).isEqualTo("REPLY_REVIEWED");
    }

    @Test
    void a_reply_that_has_left_is_the_officers_to_deal_with_until_he_notes_what_was_done() throws Throwable {
        Cases request = new Cases(register).drafted();
        ReviewApprovedV1 approved = approval(request);
        reviews.hear(approved);
        request.move(request.officer(), "reply", Map.of());
        request.move(request.officer(), "service", Map.of());
        request.move(request.officer(), "closing", Map.of());
        assertThat(tasks(request.officer)).doesNotContain(request.id().toString());

        reviews.revoke(approved);

        String page = "/requests/cases/" + request.id();
        assertThat(request.state()).isEqualTo("CLOSED");
        assertThat(tasks(request.officer)).contains(request.id().toString(), "审查证书已撤销，待登记处理情况");
        html(request.officer, page).body(containsString("本件答复所依据的审查证书已被撤销")).body(containsString("登记处理情况</button>"));
        html(request.handler, page)
                .body(containsString("本件答复所依据的审查证书已被撤销"))
                .body(not(containsString("登记处理情况</button>")));
        request.tryMove(request.handler(), "revocation/settlement", DEALT_WITH)
                .then()
                .statusCode(403);
        request.tryMove(request.officer(), "revocation/settlement", Map.of())
                .then()
                .statusCode(422)
                .body("fields", hasKey("reason"));

        request.move(request.officer(), "revocation/settlement", DEALT_WITH);

        assertThat(tasks(request.officer)).doesNotContain(request.id().toString());
        html(request.officer, page)
                .body(containsString("处理情况已登记，见办理过程。"))
                .body(containsString("已电话告知申请人并收回材料"))
                .body(not(containsString("登记处理情况</button>")));
        request.tryMove(request.officer(), "revocation/settlement", DEALT_WITH)
                .then()
                .statusCode(409)
                .body("code", equalTo("revocation-not-open"));
    }

    @Test
    void the_form_on_the_page_of_the_case() throws Throwable {
        Cases request = new Cases(register).drafted();
        ReviewApprovedV1 approved = approval(request);
        reviews.hear(approved);
        request.move(request.officer(), "reply", Map.of());
        reviews.revoke(approved);
        String path = "/requests/cases/" + request.id() + "/revocation/settlement";

        request.post(TestTokens.staff(request.officer), path, Map.of("reason", " "))
                .statusCode(422)
                .body(containsString("<a href=\"#revocation-settlement-reason\">处理情况：必填</a>"));
        request.post(TestTokens.staff(request.officer), path, DEALT_WITH).statusCode(303);
        html(request.officer, "/requests/cases/" + request.id()).body(containsString("处理情况已登记，见办理过程。"));
    }

    @Test
    void a_reviewed_reply_goes_back_once_its_certificate_has_run_out() throws Throwable {
        Cases request = new Cases(register).drafted();
        reviews.approve(request);

        expire(Duration.ofDays(29));
        assertThat(request.state()).isEqualTo("REPLY_REVIEWED");
        expire(Duration.ofDays(31));

        assertThat(request.state()).isEqualTo("IN_PROGRESS");
        assertThat(returns(request)).singleElement().asString().contains("CERTIFICATE_EXPIRED");
        assertThat(tasks(request.handler)).contains(request.id().toString());
        expire(Duration.ofDays(32));
        assertThat(returns(request)).hasSize(1);
    }

    @Test
    void a_certificate_that_runs_out_after_the_reply_has_left_changes_nothing() throws Throwable {
        Cases request = reviews.replied(new Cases(register).drafted());

        expire(Duration.ofDays(31));

        assertThat(request.state()).isEqualTo("REPLIED");
    }

    private ReviewApprovedV1 approval(Cases request) throws Exception {
        return Reviews.approval(
                request,
                reviews.asked(request).parts().stream().map(Reviews::part).toList());
    }

    private void expire(Duration after) throws Throwable {
        var unused = VertxContextSupport.subscribeAndAwait(
                () -> expiries.runDue(Instant.now().plus(after)));
    }

    private List<String> returns(Cases request) {
        return strings(
                "select payload from outbox where subject = $1 and type = 'ReplyReturned.v1' order by sequence",
                request.id());
    }

    private List<String> strings(String statement, Object value) {
        List<String> strings = new ArrayList<>();
        pool.preparedQuery(statement)
                .execute(Tuple.of(value))
                .await()
                .atMost(Duration.ofSeconds(5))
                .forEach(row -> strings.add(row.getString(0)));
        return strings;
    }

    private static String tasks(String account) {
        return Cases.html(TestTokens.staff(account))
                .get("/requests/fragments/tasks")
                .asString();
    }

    private static ValidatableResponse html(String account, String path) {
        return Cases.html(TestTokens.staff(account)).get(path).then().statusCode(200);
    }
}
