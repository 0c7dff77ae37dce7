package org.sunshinegov.request.disclosurerequest.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;

/** What the handler proposes and another decides on with one step (domain 7.2): clarification, a longer period, a conference. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class HandlerProposalsIT {

    private static final Map<String, Object> UNCLEAR = Map.of("points", "请写明年份和河道名称", "answerWd", 10);
    private static final Map<String, Object> LONGER = Map.of("reason", "需要汇总三个单位的数据");
    private static final Map<String, Object> CONFERENCE = Map.of("question", "是否属于过程性信息", "wanted", "区司法局、区水务局");
    private static final Map<String, Object> REASON = Map.of("reason", "申请内容已经明确");

    @Inject
    TestRegister register;

    @Inject
    BusinessClock clock;

    @Inject
    Pool pool;

    private Cases one;
    private String head;

    @BeforeEach
    void assigned() {
        one = new Cases(register).assigned();
        head = register.officer(one.unit, Role.DISCLOSURE_BODY_HEAD);
    }

    @Test
    void the_officer_sends_what_the_handler_finds_unclear() {
        String proposal = proposed("clarification", UNCLEAR);
        assertThat(one.state()).isEqualTo("IN_PROGRESS");
        one.citizen().get(one.location).then().body("proposals", hasSize(0)).body("clarification", nullValue());
        for (RequestSpecification who : List.of(one.handler(), one.leader(), as(head), one.citizen())) {
            one.tryMove(who, proposal + "/approval", Map.of()).then().statusCode(403);
            one.tryMove(who, proposal + "/refusal", REASON).then().statusCode(403);
        }
        one.move(one.officer(), proposal + "/approval", Map.of());

        one.citizen()
                .get(one.location)
                .then()
                .body("state", equalTo("CLARIFICATION_REQUESTED"))
                .body("clarification.points", equalTo("请写明年份和河道名称"));
        one.officer()
                .get(one.location)
                .then()
                .body("proposals[0].what", equalTo("CLARIFICATION"))
                .body("proposals[0].stage", equalTo("SENT"))
                .body("proposals[0].points", equalTo("请写明年份和河道名称"))
                .body("proposals[0].answerWd", equalTo(10));
        one.officer().get(one.location + "/letters").then().body("kind", hasItem("CLARIFICATION_NOTICE"));
        assertThat(told()).contains("ClarificationRequested.v1");
        one.tryMove(one.officer(), proposal + "/approval", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("proposal-not-open"));
    }

    @Test
    void the_district_office_sends_it_in_every_unit() {
        String proposal = proposed("clarification", UNCLEAR);

        one.move(as(register.officer(register.unit(), Role.DISTRICT_OFFICE)), proposal + "/approval", Map.of());

        assertThat(one.state()).isEqualTo("CLARIFICATION_REQUESTED");
    }

    @Test
    void the_officer_returns_what_is_clear_to_him_with_a_reason_and_the_handler_proposes_anew() {
        String proposal = proposed("clarification", UNCLEAR);
        one.tryMove(one.officer(), proposal + "/refusal", Map.of("reason", " "))
                .then()
                .statusCode(422)
                .body("fields", hasKey("reason"));
        propose(one.handler(), "clarification", UNCLEAR).then().statusCode(409).body("code", equalTo("move-not-legal"));
        one.move(one.officer(), proposal + "/refusal", REASON);

        one.handler()
                .get(one.location)
                .then()
                .body("proposals[0].stage", equalTo("REFUSED"))
                .body("proposals[0].reason", equalTo("申请内容已经明确"));
        propose(one.handler(), "clarification", UNCLEAR).then().statusCode(201);
    }

    @Test
    void clarification_is_asked_for_once_whoever_proposes_it() {
        String proposal = proposed("clarification", UNCLEAR);
        one.move(one.officer(), "clarification-request", Map.of("points", "请写明年份"));
        one.officer()
                .get(one.location)
                .then()
                .body("proposals[0].stage", equalTo("REFUSED"))
                .body("proposals[0].reason", equalTo("该事项已经直接办理"));
        one.tryMove(one.officer(), proposal + "/approval", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("proposal-not-open"));
        one.move(one.citizen(), "clarification", Map.of("text", "2025年"));

        propose(one.handler(), "clarification", UNCLEAR)
                .then()
                .statusCode(409)
                .body("code", equalTo("clarification-asked-before"));
    }

    @Test
    void who_acts_for_the_handler_sends_nothing_the_handler_proposed() {
        String both = register.officer(one.unit, Role.DISCLOSURE_OFFICER);
        register.depute(both, one.unit, Role.DRAFTER, one.handlerId);
        String proposal = proposed("clarification", UNCLEAR);

        one.tryMove(as(both), proposal + "/approval", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("proposer-may-not-approve"));
    }

    @Test
    void the_head_of_the_disclosure_body_consents_to_a_longer_period_and_the_applicant_is_told() {
        String before = one.citizen().get(one.location).path("due.dueOn");
        String proposal = proposed("extension", LONGER);
        for (RequestSpecification who : List.of(one.handler(), one.leader(), one.officer(), one.citizen())) {
            one.tryMove(who, proposal + "/approval", Map.of()).then().statusCode(403);
            one.tryMove(who, proposal + "/refusal", REASON).then().statusCode(403);
        }
        one.citizen().get(one.location).then().body("due.dueOn", equalTo(before));
        one.move(as(head), proposal + "/approval", Map.of());

        one.citizen()
                .get(one.location)
                .then()
                .body("due.dueOn", not(equalTo(before)))
                .body("extension.reason", equalTo("需要汇总三个单位的数据"));
        one.officer()
                .get(one.location)
                .then()
                .body("proposals[0].what", equalTo("EXTENSION"))
                .body("proposals[0].stage", equalTo("SENT"))
                .body("proposals[0].extensionReason", equalTo("需要汇总三个单位的数据"));
        one.officer().get(one.location + "/letters").then().body("kind", hasItem("EXTENSION_NOTICE"));
        assertThat(told()).contains("ReplyPeriodExtended.v1");
        propose(one.handler(), "extension", LONGER).then().statusCode(409).body("code", equalTo("extended-before"));
    }

    @Test
    void a_longer_period_is_proposed_and_consented_to_in_time_alone() {
        String proposal = proposed("extension", LONGER);
        var unused = pool.preparedQuery(
                        "update clock set clock = jsonb_set(clock, '{started}', '\"2025-01-02T00:00:00\"') where case_id = $1")
                .execute(Tuple.of(one.id()))
                .await()
                .indefinitely();

        one.tryMove(as(head), proposal + "/approval", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("extension-too-late"));
        one.move(as(head), proposal + "/refusal", REASON);
        propose(one.handler(), "extension", LONGER).then().statusCode(409).body("code", equalTo("extension-too-late"));
        one.officer()
                .get(one.location)
                .then()
                .body("moves", not(hasItem("EXTEND")))
                .body("moves", not(hasItem("PROPOSE_EXTENSION")));
        for (String path : List.of("", "/proposals")) {
            Cases.html(TestTokens.staff(one.handler))
                    .get("/requests/cases/" + one.id() + path)
                    .then()
                    .statusCode(200)
                    .body(containsString("不能延长答复期限"))
                    .body(containsString("届满，不能再延长。"))
                    .body(not(containsString("proposals/extension")));
        }
    }

    @Test
    void a_longer_period_is_also_proposed_by_an_officer_who_does_not_consent_to_it_as_the_head() {
        String both = register.officer(one.unit, Role.DISCLOSURE_OFFICER, Role.DISCLOSURE_BODY_HEAD);
        propose(as(both), "extension", LONGER).then().statusCode(201);
        String proposal = "proposals/" + one.officer().get(one.location).<String>path("proposals[0].id");

        one.tryMove(as(both), proposal + "/approval", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("proposer-may-not-approve"));
        assertThat(tasks(TestTokens.staff(head)).extract().asString())
                .contains(one.id().toString());
        one.move(as(head), "extension", LONGER);
        one.officer().get(one.location).then().body("proposals[0].reason", equalTo("该事项已经直接办理"));
    }

    @Test
    void the_leader_approves_a_conference_and_an_officer_holds_it() {
        String proposal = proposed("conference", CONFERENCE);
        for (RequestSpecification who : List.of(one.handler(), one.officer(), as(head), one.citizen())) {
            one.tryMove(who, proposal + "/approval", Map.of()).then().statusCode(403);
            one.tryMove(who, proposal + "/refusal", REASON).then().statusCode(403);
        }
        one.move(one.leader(), proposal + "/approval", Map.of());

        one.officer()
                .get(one.location)
                .then()
                .body("state", equalTo("CASE_CONFERENCE"))
                .body("proposals[0].what", equalTo("CONFERENCE"))
                .body("proposals[0].stage", equalTo("SENT"))
                .body("conferences[0].question", equalTo("是否属于过程性信息"))
                .body("conferences[0].wanted", equalTo("区司法局、区水务局"));
        assertThat(told()).contains("CaseConferenceCalled.v1");
        one.tryMove(one.handler(), "conference/conclusion", Map.of("conclusion", "属于"))
                .then()
                .statusCode(403);
        one.move(one.officer(), "conference/conclusion", Map.of("conclusion", "不属于过程性信息"));
        assertThat(one.state()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void a_conference_is_refused_with_a_reason_and_one_that_was_called_at_once_needs_no_approval() {
        String refused = proposed("conference", CONFERENCE);
        one.move(one.leader(), refused + "/refusal", REASON);
        String superseded = proposed("conference", CONFERENCE);
        one.move(one.officer(), "conference", Map.of("question", "是否公开"));

        one.tryMove(one.leader(), superseded + "/refusal", REASON).then().statusCode(409);
        one.officer()
                .get(one.location)
                .then()
                .body("proposals[0].reason", equalTo("申请内容已经明确"))
                .body("proposals[1].reason", equalTo("该事项已经直接办理"))
                .body("conferences[0].wanted", nullValue());
    }

    @Test
    void only_who_handles_the_case_proposes_and_what_is_missing_is_named() {
        for (String what : List.of("clarification", "conference")) {
            for (RequestSpecification who : List.of(one.officer(), one.leader(), as(head), one.citizen())) {
                propose(who, what, what.equals("conference") ? CONFERENCE : UNCLEAR)
                        .then()
                        .statusCode(403);
            }
        }
        for (RequestSpecification who : List.of(one.leader(), as(head), one.citizen())) {
            propose(who, "extension", LONGER).then().statusCode(403);
        }
        String other = register.officer(one.unit, Role.DRAFTER);
        propose(as(other), "clarification", UNCLEAR).then().statusCode(403).body("code", equalTo("not-the-handler"));

        propose(one.handler(), "clarification", Map.of("answerWd", 61))
                .then()
                .statusCode(422)
                .body("fields", hasKey("points"))
                .body("fields", hasKey("answerWd"));
        propose(one.handler(), "extension", Map.of()).then().statusCode(422).body("fields", hasKey("reason"));
        propose(one.handler(), "conference", Map.of())
                .then()
                .statusCode(422)
                .body("fields", hasKey("question"))
                .body("fields", hasKey("wanted"));
    }

    @Test
    void each_is_a_task_of_who_decides_on_it_and_stands_in_the_history() {
        String casePage = "/requests/cases/" + one.id();
        String page = casePage + "/proposals";
        String handler = TestTokens.staff(one.handler);
        String officer = TestTokens.staff(one.officer);
        String leader = TestTokens.staff(one.leader);
        String consenting = TestTokens.staff(head);
        tasks(officer).body(not(containsString(casePage)));

        one.post(handler, page + "/conference", Map.of("discussed", "", "wanted", "区司法局"))
                .statusCode(422)
                .body(containsString("href=\"#conference-discussed\""));
        one.post(handler, page + "/conference", Map.of("discussed", "是否公开", "wanted", "区司法局"))
                .statusCode(303);
        tasks(leader).body(containsString(casePage));
        tasks(officer).body(not(containsString(casePage)));
        Cases.html(leader).get(casePage).then().body(containsString("有报批事项待您批准"));
        one.post(leader, lastOn(page) + "/refusal", REASON).statusCode(303);
        tasks(leader).body(not(containsString(casePage)));

        one.post(handler, page + "/extension", Map.of("extensionReason", ""))
                .statusCode(422)
                .body(containsString("href=\"#extension-extensionReason\""));
        one.post(handler, page + "/extension", Map.of("extensionReason", "需要汇总三个单位的数据"))
                .statusCode(303);
        tasks(consenting).body(containsString(casePage));
        tasks(leader).body(not(containsString(casePage)));
        Cases.html(leader).get(page).then().body(not(containsString("/approval")));
        Cases.html(consenting).get(page).then().body(containsString("同意延长"));
        one.post(consenting, lastOn(page) + "/approval", Map.of()).statusCode(303);
        tasks(consenting).body(not(containsString(casePage)));

        one.post(handler, page + "/clarification", Map.of("points", "", "answerWd", "十"))
                .statusCode(422)
                .body(containsString("<details class=\"card\" open><summary>提请告知补正</summary>"))
                .body(stringContainsInOrder("<a href=\"#clarification-answerWd\">补正期限（工作日）：应填写数字</a>", "value=\"十\""))
                .body(not(containsString("open><summary>提请延长答复期限")));
        one.post(handler, page + "/clarification", Map.of("points", "请写明年份")).statusCode(303);
        tasks(officer).body(containsString(casePage));
        Cases.html(officer).get(page).then().body(containsString("发出补正告知书")).body(containsString("请写明年份"));
        one.post(officer, lastOn(page) + "/approval", Map.of()).statusCode(303);
        tasks(officer).body(not(containsString(casePage)));

        Cases.html(handler)
                .get(casePage)
                .then()
                .body(containsString("提请召开会商"))
                .body(containsString("提请延长答复期限"))
                .body(containsString("提请告知补正"))
                .body(containsString("已退回"))
                .body(containsString("已办理"));
    }

    @Test
    void the_head_of_the_districts_office_finds_it_among_his_tasks_and_a_plain_member_does_not() {
        String page = "/requests/cases/" + one.id();
        var unused = proposed("extension", LONGER);
        String district = register.officer(register.unit(), Role.DISTRICT_OFFICE, Role.DISCLOSURE_BODY_HEAD);

        tasks(TestTokens.staff(district)).body(containsString(page));
        tasks(TestTokens.staff(register.officer(register.unit(), Role.DISTRICT_OFFICE)))
                .body(not(containsString(page)));
        tasks(TestTokens.staff(register.officer(register.unit(), Role.DISCLOSURE_BODY_HEAD)))
                .body(not(containsString(page)));
    }

    private String proposed(String what, Map<String, ?> body) {
        String proposal = propose(one.handler(), what, body)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return proposal.substring(proposal.indexOf("proposals/"));
    }

    private Response propose(RequestSpecification who, String what, Map<String, ?> body) {
        return who.header("If-Match", one.etag()).body(body).post(one.location + "/proposals/" + what);
    }

    private String lastOn(String page) {
        return page + "/" + one.officer().get(one.location).path("proposals[-1].id");
    }

    private List<String> told() {
        List<String> types = new ArrayList<>();
        pool.preparedQuery("select type, payload::text as payload from outbox where subject = $1")
                .execute(Tuple.of(one.id()))
                .await()
                .indefinitely()
                .forEach(row -> {
                    types.add(row.getString("type"));
                    assertThat(row.getString("payload")).doesNotContain("年份", "汇总", "过程性", "司法局");
                });
        return types;
    }

    private static ValidatableResponse tasks(String token) {
        return Cases.html(token).get("/requests/fragments/tasks").then().statusCode(200);
    }

    private static RequestSpecification as(String account) {
        return Cases.staff(account).contentType(ContentType.JSON);
    }
}
