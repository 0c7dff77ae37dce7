package org.sunshinegov.request.disclosurerequest.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
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

/** What quotes records or costs money leaves with the leader's approval alone (domain 7.2). */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class ProposalsIT {

    private static final Map<String, Object> LETTER = Map.of(
            "kind", "THIRD_PARTY",
            "name", "晨光建材厂",
            "contact", "晨光区工业路8号",
            "question", "是否同意公开检测报告");
    private static final Map<String, Object> FEE = Map.of("standard", "PER_PAGE", "count", 215);
    private static final Map<String, Object> REASON = Map.of("reason", "不涉及第三方");

    @Inject
    TestRegister register;

    @Inject
    BusinessClock clock;

    private Cases one;

    @BeforeEach
    void assigned() {
        one = new Cases(register).assigned();
    }

    @Test
    void no_letter_leaves_before_the_leader_has_approved_it() {
        String proposal = one.proposed("consultation", LETTER);
        send(one.officer(), proposal).then().statusCode(409).body("code", equalTo("move-not-legal"));
        assertThat(one.state()).isEqualTo("IN_PROGRESS");

        one.move(one.leader(), proposal + "/approval", Map.of());
        assertThat(one.state()).isEqualTo("IN_PROGRESS");
        send(one.handler(), proposal).then().statusCode(403);
        send(one.leader(), proposal).then().statusCode(403);
        assertThat(one.send(proposal)).startsWith("/requests/opinions/");

        one.officer()
                .get(one.location)
                .then()
                .body("state", equalTo("CONSULTING_THIRD_PARTY"))
                .body("proposals[0].stage", equalTo("SENT"))
                .body("consultations[0].id", equalTo(proposal.substring("proposals/".length())));
        one.citizen().get(one.location).then().body("proposals", hasSize(0));
    }

    @Test
    void what_the_leader_refuses_stays_with_its_reason_and_is_never_sent() {
        String refused = one.proposed("consultation", LETTER);
        one.tryMove(one.leader(), refused + "/refusal", Map.of("reason", " "))
                .then()
                .statusCode(422)
                .body("fields", hasKey("reason"));
        one.move(one.leader(), refused + "/refusal", REASON);
        String approved = one.approved("consultation", LETTER);

        send(one.officer(), refused).then().statusCode(409).body("code", equalTo("proposal-not-open"));
        one.tryMove(one.leader(), refused + "/refusal", REASON)
                .then()
                .statusCode(409)
                .body("code", equalTo("proposal-not-open"));
        one.move(one.leader(), approved + "/refusal", REASON);
        one.officer()
                .get(one.location)
                .then()
                .body("proposals[0].stage", equalTo("REFUSED"))
                .body("proposals[0].reason", equalTo("不涉及第三方"));
    }

    @Test
    void the_handler_proposes_and_neither_he_nor_the_officer_approves() {
        propose(one.handler(), "consultation", LETTER).then().statusCode(201);
        String proposal = "proposals/" + one.officer().get(one.location).<String>path("proposals[0].id");
        for (RequestSpecification who : new RequestSpecification[] {one.handler(), one.officer(), one.citizen()}) {
            one.tryMove(who, proposal + "/approval", Map.of()).then().statusCode(403);
        }
        propose(one.leader(), "consultation", LETTER).then().statusCode(403);
        propose(one.citizen(), "fee", FEE).then().statusCode(403);
    }

    @Test
    void a_leader_does_not_approve_what_he_proposed_as_an_officer() {
        register.appoint(one.officer, one.unit, Role.LEADER_IN_CHARGE);
        String proposal = one.proposed("fee", FEE);

        one.tryMove(one.officer(), proposal + "/approval", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("proposer-may-not-approve"));
        one.tryMove(one.officer(), proposal + "/refusal", REASON).then().statusCode(403);
        one.move(one.leader(), proposal + "/approval", Map.of());
    }

    @Test
    void what_is_missing_or_lies_ahead_is_named() {
        propose(one.officer(), "consultation", Map.of())
                .then()
                .statusCode(422)
                .body("fields", hasKey("kind"))
                .body("fields", hasKey("name"))
                .body("fields", hasKey("contact"))
                .body("fields", hasKey("question"));
        String approved = one.approved("consultation", LETTER);
        String ahead = clock.today().plusDays(1).toString();
        one.officer()
                .header("If-Match", one.etag())
                .body(Map.of("proposalId", approved.substring("proposals/".length()), "sentOn", ahead))
                .post(one.location + "/consultations")
                .then()
                .statusCode(422)
                .body("fields", hasKey("sentOn"));
    }

    @Test
    void a_proposal_is_a_task_of_the_leader_and_then_of_the_officer() {
        String leader = TestTokens.staff(one.leader);
        String officer = TestTokens.staff(one.officer);
        String casePage = "/requests/cases/" + one.id();
        tasks(leader).body(not(containsString(casePage)));
        one.post(TestTokens.staff(one.handler), casePage + "/proposals/consultation", Map.of("kind", "AGENCY"))
                .statusCode(422)
                .body(containsString("error-summary"));
        one.post(TestTokens.staff(one.handler), casePage + "/proposals/consultation", LETTER)
                .statusCode(303);
        tasks(leader).body(containsString(casePage));
        tasks(officer).body(not(containsString(casePage)));
        Cases.html(leader).get(casePage).then().body(containsString("有报批事项待您批准"));

        String page = casePage + "/proposals";
        String proposal = page + "/" + one.officer().get(one.location).path("proposals[0].id");
        Cases.html(leader).get(page).then().body(containsString("晨光建材厂")).body(containsString(proposal + "/approval"));
        one.post(leader, proposal + "/refusal", Map.of("reason", "")).statusCode(422);
        one.post(leader, proposal + "/approval", Map.of()).statusCode(303);
        tasks(leader).body(not(containsString(casePage)));
        tasks(officer).body(containsString(casePage));
        Cases.html(leader).get(page).then().body(not(containsString("晨光建材厂")));

        one.post(officer, proposal + "/letter", Map.of()).statusCode(200).body(containsString("/requests/opinions/"));
        tasks(officer).body(not(containsString(casePage)));
    }

    @Test
    void what_a_leader_proposed_himself_is_a_task_of_another_leader() {
        String both = register.officer(one.unit, Role.LEADER_IN_CHARGE, Role.DISCLOSURE_OFFICER);
        String casePage = "/requests/cases/" + one.id();
        one.post(TestTokens.staff(both), casePage + "/proposals/consultation", LETTER)
                .statusCode(303);

        tasks(TestTokens.staff(both)).body(not(containsString(casePage)));
        tasks(TestTokens.staff(one.leader))
                .body(containsString(casePage), containsString("提请事项待您决定"), not(containsString("收到日期的更正待您确认")));
    }

    private static ValidatableResponse tasks(String token) {
        return Cases.html(token).get("/requests/fragments/tasks").then().statusCode(200);
    }

    private Response propose(RequestSpecification who, String what, Map<String, ?> body) {
        return who.header("If-Match", one.etag()).body(body).post(one.location + "/proposals/" + what);
    }

    private Response send(RequestSpecification who, String proposal) {
        return who.header("If-Match", one.etag())
                .body(Map.of("proposalId", proposal.substring("proposals/".length())))
                .post(one.location + "/consultations");
    }
}
