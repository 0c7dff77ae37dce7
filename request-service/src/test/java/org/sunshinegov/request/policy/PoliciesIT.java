package org.sunshinegov.request.policy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.audit.Verification;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.PolicyOffice;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;

/** A policy value from its proposal to the due date of a request filed under it. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class PoliciesIT {

    private static final String API = "/api/requests/v1";
    private static final String PAGE = "/requests/policies";

    @Inject
    TestRegister register;

    @Inject
    Pool pool;

    @Inject
    Policies policies;

    @Inject
    Calendars calendars;

    @Inject
    BusinessClock clock;

    @Inject
    Verification verification;

    private String office;
    private String leading;
    private PolicyOffice changes;
    private LocalDate far;

    @BeforeEach
    void somebody_who_proposes_and_somebody_who_decides() {
        UUID unit = register.unit();
        office = TestTokens.staff(register.officer(unit, Role.DISTRICT_OFFICE));
        leading = TestTokens.staff(register.officer(unit, Role.LEADING_GROUP));
        changes = new PolicyOffice(API, office, leading);
        far = clock.today().plusYears(40);
    }

    @Test
    void a_request_filed_from_the_day_on_has_the_new_period_and_those_before_keep_theirs() {
        LocalDate today = clock.today();
        try {
            Cases before = new Cases(register).received();
            changes.released("request.replyWd", "18wd", today.plusDays(1));
            awaitValue("18wd", today.plusDays(1));
            assertThat(policies.current().text("request.replyWd", today)).isEqualTo("20wd");
            Cases onTheDayBefore = new Cases(register).received();

            changes.released("request.replyWd", "18wd", today);
            awaitValue("18wd", today);
            Cases after = new Cases(register).received();

            assertThat(due(before)).isEqualTo(in(20));
            assertThat(due(onTheDayBefore)).isEqualTo(in(20));
            assertThat(due(after)).isEqualTo(in(18));
            assertThat(version(after)).isEqualTo(policies.current().version()).isGreaterThan(version(onTheDayBefore));
            assertThat(version(onTheDayBefore)).isGreaterThan(version(before));
        } finally {
            changes.released("request.replyWd", "20wd", today);
            changes.released("request.replyWd", "20wd", today.plusDays(1));
            awaitValue("20wd", today);
            awaitValue("20wd", today.plusDays(1));
        }
    }

    private void awaitValue(String value, LocalDate on) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> policies.current().text("request.replyWd", on).equals(value));
    }

    private LocalDate due(Cases one) {
        return LocalDate.parse(one.officer().get(one.location).path("due.dueOn"));
    }

    private int version(Cases one) {
        return one.officer().get(one.location).path("due.policyVersion");
    }

    private LocalDate in(int workingDays) {
        return calendars.current().addWorkingDays(clock.today(), workingDays);
    }

    @Test
    void each_policy_is_listed_in_words_with_its_value_its_basis_and_what_is_to_come() {
        String id = changes.proposed("request.agencyWd", "12wd", far);
        changes.decide(leading, id, "release", 0).statusCode(204);

        by(leading)
                .get(API + "/policies")
                .then()
                .statusCode(200)
                .body("policy", not(hasKey("proactive.dueWd")))
                .body("find { it.policy == 'request.feeReplyWd' }.nameZh", equalTo("缴纳信息处理费的期限"))
                .body("find { it.policy == 'request.feeReplyWd' }.nameEn", equalTo("Period to pay the processing fee"))
                .body("find { it.policy == 'request.feeReplyWd' }.today.valueZh", equalTo("20个工作日"))
                .body("find { it.policy == 'request.replyWd' }.kind", equalTo("STATUTORY"))
                .body("find { it.policy == 'request.replyWd.committed' }.kind", equalTo("COMMITTED"))
                .body("find { it.policy == 'request.replyWd.committed' }.today.sourceZh", equalTo("业务要求 R-132"))
                .body("find { it.policy == 'request.agencyWd' }.today.value", equalTo("15wd"))
                .body("find { it.policy == 'request.agencyWd' }.today.effectiveFrom", equalTo("2019-05-15"))
                .body("find { it.policy == 'request.agencyWd' }.today.sourceZh", equalTo("《政府信息公开条例》第三十四条"))
                .body("find { it.policy == 'request.agencyWd' }.today.proposalId", nullValue())
                .body("find { it.policy == 'request.agencyWd' }.coming[0].value", equalTo("12wd"))
                .body("find { it.policy == 'request.agencyWd' }.coming[0].effectiveFrom", equalTo(far.toString()))
                .body("find { it.policy == 'request.agencyWd' }.coming[0].sourceZh", equalTo("区政府决定"))
                .body("find { it.policy == 'request.agencyWd' }.coming[0].proposalId", equalTo(id));
    }

    @Test
    void a_proposal_names_the_old_and_the_new_value_and_another_person_releases_it() {
        String id = changes.proposed("request.thirdPartyWd", "14wd", far);

        by(leading)
                .get(API + "/policy-proposals/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("PROPOSED"))
                .body("nameZh", equalTo("第三方答复意见的期限"))
                .body("beforeZh", equalTo("15个工作日"))
                .body("valueZh", equalTo("14个工作日"))
                .body("valueEn", equalTo("14 working days"))
                .body("effectiveFrom", equalTo(far.toString()))
                .body("reason", equalTo("区政府决定"))
                .body("proposer", equalTo("测试人员"));
        changes.decide(office, id, "release", 0).statusCode(403).body("code", equalTo("role-needed"));
        changes.decide(leading, id, "release", 7).statusCode(412).body("code", equalTo("stale-version"));
        by(leading)
                .put(API + "/policy-proposals/" + id + "/release")
                .then()
                .statusCode(422)
                .body("code", equalTo("if-match-missing"));

        changes.decide(leading, id, "release", 0).statusCode(204);

        changes.decide(leading, id, "release", 1).statusCode(409).body("code", equalTo("policy-decided"));
        changes.decide(leading, id, "release", 0).statusCode(412);
        by(office)
                .get(API + "/policy-proposals/" + id)
                .then()
                .body("state", equalTo("RELEASED"))
                .body("decider", equalTo("测试人员"));
        assertThat(acts(id))
                .containsExactly("PROPOSE null PROPOSED district-office", "RELEASE PROPOSED RELEASED leading-group");
        assertThat(told()).last().asString().contains("proposal:" + id).doesNotContain("区政府决定");
        assertThat(verification.of(UUID.fromString(id)).await().indefinitely().broken())
                .isNull();
        by(office).get(API + "/policy-proposals/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void who_holds_both_offices_does_not_decide_upon_his_own_proposal() {
        String both = TestTokens.staff(register.officer(register.unit(), Role.DISTRICT_OFFICE, Role.LEADING_GROUP));
        String id = new PolicyOffice(API, both, leading).proposed("request.assignmentWd", "2wd", far);

        changes.decide(both, id, "release", 0).statusCode(403).body("code", equalTo("proposer-may-not-decide"));
        changes.decide(both, id, "refusal", 0).statusCode(403).body("code", equalTo("proposer-may-not-decide"));
        page(both)
                .get(PAGE + "/" + id)
                .then()
                .body(not(containsString("/release\"")))
                .body(containsString("/withdrawal\""));

        changes.decide(office, id, "withdrawal", 0)
                .statusCode(403)
                .body("code", equalTo("only-the-proposer-withdraws"));
        changes.decide(both, id, "withdrawal", 0).statusCode(204);
        changes.decide(leading, id, "release", 1).statusCode(409).body("code", equalTo("policy-decided"));
    }

    @Test
    void one_change_of_a_policy_is_open_at_a_time() {
        String id = changes.proposed("request.extensionWd.committed", "14wd", far);

        changes.propose("request.extensionWd", "19wd", far)
                .then()
                .statusCode(409)
                .body("code", equalTo("policy-proposal-open"))
                .body("title", containsString("已有待核准的变更"));
        changes.decide(leading, id, "refusal", 0).statusCode(204);
        by(office).get(API + "/policy-proposals/" + id).then().body("decision", equalTo("依据不足"));

        assertThat(changes.proposed("request.extensionWd", "19wd", far)).isNotEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            request.replyWd.committed  | 21wd | value  | 承诺值21wd（21个工作日）不得宽于法定值20wd（20个工作日）
            request.reasonsAnswerWd    | 20   | value  | 应与7wd（7个工作日）写法相同
            request.reasonsAnswerWd    | 7cd  | value  | “7cd（7日）”不是
            request.reasonsAnswerWd    | 七天 | value  | “七天”不是
            request.reasonsAnswerWd    | 7wd  | value  | 与该日原有的值相同
            proactive.dueWd            | 15wd | policy | 没有名为proactive.dueWd的政策参数
            request.repplyWd           | 15wd | policy | 没有名为request.repplyWd的政策参数
            """)
    void a_value_that_cannot_stand_is_refused_at_its_field(String policy, String value, String field, String sentence) {
        Response refused = changes.propose(policy, value, far);

        refused.then().statusCode(422).body("code", equalTo("invalid-fields"));
        assertThat(refused.<String>path("fields." + field + ".zh")).contains(sentence);
        assertThat(refused.<String>path("fields." + field + ".en")).isNotBlank();
    }

    @Test
    void what_is_missing_and_a_day_that_has_passed_are_named_together() {
        changes.propose(Map.of("effectiveFrom", clock.today().minusDays(1).toString(), "value", " "))
                .then()
                .statusCode(422)
                .body("fields.policy.zh", equalTo("必填"))
                .body("fields.value.en", equalTo("required"))
                .body("fields.reason.zh", equalTo("必填"))
                .body("fields.effectiveFrom.zh", containsString("生效日期不能早于今天"));
        changes.propose(Map.of("policy", "request.feeReplyWd", "value", "19wd", "reason", "区政府决定"))
                .then()
                .statusCode(422)
                .body("fields.effectiveFrom.zh", equalTo("必填"));
        changes.propose(Map.of("policy", "request.feeReplyWd", "value", "19wd", "reason", "由".repeat(501)))
                .then()
                .statusCode(422)
                .body("fields.effectiveFrom.zh", equalTo("必填"))
                .body("fields.reason.zh", equalTo("不能超过500字"));
        changes.propose("request.feeReplyWd", "19wd", LocalDate.of(2201, 1, 1))
                .then()
                .statusCode(422)
                .body("fields.effectiveFrom.zh", containsString("2200年"));
        by(office)
                .contentType(ContentType.JSON)
                .post(API + "/policy-proposals")
                .then()
                .statusCode(422);
    }

    @Test
    void what_has_come_into_force_since_stands_against_a_release() {
        String promise = changes.proposed("request.clarificationWd.committed", "6wd", far);
        changes.decide(leading, promise, "release", 0).statusCode(204);

        changes.propose("request.clarificationWd", "5wd", far)
                .then()
                .statusCode(422)
                .body("fields.value.zh", containsString("承诺值6wd（6个工作日）不得宽于法定值5wd（5个工作日）"));
    }

    @Test
    void the_same_key_proposes_once() {
        changes.clear("request.confirmationWd");
        String key = UUID.randomUUID().toString();

        String first = keyed(key, "2wd").then().statusCode(201).extract().header("Location");

        keyed(key, "2wd").then().statusCode(201).header("Location", first);
        keyed(key, "3wd").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    private Response keyed(String key, String value) {
        return by(office)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "policy",
                        "request.confirmationWd",
                        "value",
                        value,
                        "effectiveFrom",
                        far.toString(),
                        "reason",
                        "区政府决定"))
                .post(API + "/policy-proposals");
    }

    @Test
    void nobody_but_the_district_office_proposes_and_nobody_but_the_leading_group_decides() {
        String id = changes.proposed("request.retentionYears", "12", far);
        String officer = TestTokens.staff(register.officer(register.unit(), Role.DISCLOSURE_OFFICER));

        new PolicyOffice(API, officer, leading)
                .propose("request.retentionYears", "12", far)
                .then()
                .statusCode(403)
                .body("code", equalTo("role-needed"));
        for (String move : List.of("release", "refusal", "withdrawal")) {
            changes.decide(officer, id, move, 0).statusCode(403).body("code", equalTo("role-needed"));
        }
        page(officer).get(PAGE + "/fragments/tasks").then().statusCode(403);
        page(officer).get(PAGE).then().statusCode(200).body(not(containsString("name=\"effectiveFrom\"")));
        given().auth()
                .oauth2(TestTokens.citizen("citizen-p", "王芳"))
                .get(API + "/policies")
                .then()
                .statusCode(403);
        given().get(API + "/policies").then().statusCode(401);
    }

    @Test
    void the_page_proposes_shows_what_would_change_and_decides() {
        changes.clear("request.clarificationAnswerWd");
        page(office)
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("政策参数"))
                .body(containsString("答复申请的期限（承诺）"))
                .body(containsString("/register/policies"))
                .body(containsString("/watch/policies"))
                .body(containsString("name=\"key\""));
        String place = form(
                        office,
                        PAGE,
                        Map.of(
                                "policy",
                                "request.clarificationAnswerWd",
                                "value",
                                "16wd",
                                "effectiveFrom",
                                far.toString(),
                                "reason",
                                "区政府决定"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String path = place.substring(place.indexOf(PAGE));

        page(office).get(path).then().body(containsString("已经开始计算的期限沿用起算时的值")).body(containsString("/withdrawal\""));
        page(leading).get(PAGE + "/fragments/tasks").then().body(containsString(path));
        page(leading)
                .get(path)
                .then()
                .body(containsString("15个工作日"))
                .body(containsString("16个工作日"))
                .body(containsString("/release\""));
        form(leading, path + "/release", Map.of("version", "0")).then().statusCode(303);
        form(leading, path + "/release", Map.of("version", "1")).then().statusCode(409);
        page(leading).get(PAGE + "/fragments/tasks").then().body(not(containsString(path)));
        page(office).get(PAGE).then().body(containsString(path));
    }

    @Test
    void a_refused_proposal_comes_back_as_it_was_typed_with_its_value_in_words_and_each_fault_at_its_field() {
        form(office, PAGE, Map.of("policy", "request.clarificationAnswerWd", "value", "16wd", "reason", " "))
                .then()
                .statusCode(422)
                .body(containsString("<option value=\"request.clarificationAnswerWd\" selected>"))
                .body(containsString("value=\"16wd\""))
                .body(containsString("即：16个工作日"))
                .body(containsString("<a href=\"#effectiveFrom\">生效日期：必填</a>"))
                .body(containsString("<a href=\"#reason\">理由和依据：必填</a>"))
                .body(containsString("id=\"reason-error\""));
        form(
                        office,
                        PAGE,
                        Map.of(
                                "policy",
                                "request.replyWd.committed",
                                "value",
                                "21wd",
                                "effectiveFrom",
                                far.toString(),
                                "reason",
                                "区政府决定"))
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#value\">新值：答复申请的期限自"))
                .body(containsString("承诺值21wd（21个工作日）不得宽于法定值20wd（20个工作日）"));
        page(office).get(PAGE).then().body(not(containsString("即：")));
    }

    @Test
    void a_refusal_needs_a_reason_and_is_told_so_at_its_field() {
        String id = changes.proposed("request.extensionWd.committed", "13wd", far);

        by(leading)
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "　"))
                .put(API + "/policy-proposals/" + id + "/refusal")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-fields"))
                .body("fields.reason.zh", equalTo("必填"))
                .body("fields.reason.en", equalTo("required"));
        form(leading, PAGE + "/" + id + "/refusal", Map.of("version", "0", "reason", " "))
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#reason\">不予核准的理由：必填</a>"))
                .body(containsString("id=\"reason-error\""));
        form(leading, PAGE + "/" + id + "/refusal", Map.of("version", "0", "reason", "由".repeat(501)))
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#reason\">不予核准的理由：不能超过500字</a>"))
                .body(containsString("value=\"" + "由".repeat(501) + "\""));
        by(office).get(API + "/policy-proposals/" + id).then().body("state", equalTo("PROPOSED"));
    }

    @Test
    void the_book_is_told_whole_and_counted_on() {
        changes.released("request.duplicateWindowMinutes", "11min", far);
        List<String> told = told();

        assertThat(told).last().asString().contains("request.replyWd", "request.duplicateWindowMinutes");
        assertThat(told)
                .last()
                .asString()
                .contains("\\\"version\\\":" + told.size())
                .doesNotContain("proactive.dueWd");
        by(leading)
                .get(API + "/policies")
                .then()
                .body("find { it.policy == 'request.duplicateWindowMinutes' }.coming", hasSize(1));
    }

    private static RequestSpecification by(String token) {
        return given().auth().oauth2(token);
    }

    private static RequestSpecification page(String token) {
        return Cases.html(token);
    }

    private static Response form(String token, String path, Map<String, String> typed) {
        return page(token)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(typed)
                .post(path);
    }

    private List<String> told() {
        return StreamSupport.stream(
                        pool.query("select payload from outbox where type = 'PoliciesPublished.v1' order by seq")
                                .execute()
                                .await()
                                .indefinitely()
                                .spliterator(),
                        false)
                .map(row -> row.getString("payload"))
                .toList();
    }

    private List<String> acts(String id) {
        return StreamSupport.stream(
                        pool.preparedQuery("""
                                        select action, state_before, state_after, acting_role from audit_record
                                        where aggregate_id = $1 order by number""")
                                .execute(Tuple.of(UUID.fromString(id)))
                                .await()
                                .indefinitely()
                                .spliterator(),
                        false)
                .map(row ->
                        "%s %s %s %s".formatted(row.getString(0), row.getString(1), row.getString(2), row.getString(3)))
                .toList();
    }
}
