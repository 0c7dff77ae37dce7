package org.sunshinegov.request.disclosurerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;

/** A and B: who acts for a colleague holds the same office himself, and it is always said for whom he acts (R-007, 7.4.2). */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class DeputiesIT {

    private static final Map<String, String> REASON = Map.of("reason", "转其他科室办理");
    private static final Map<String, String> DRAFT = Map.of("outcome", "GRANTED", "text", "现将您申请的信息提供给您。");

    @Inject
    TestRegister register;

    @Inject
    Pool pool;

    private Cases one;
    private String deputy;

    @BeforeEach
    void a_case_whose_handler_is_away() {
        one = new Cases(register).assigned();
        deputy = register.officer(one.unit, Role.DRAFTER);
        register.depute(deputy, one.unit, Role.DRAFTER, one.handlerId);
    }

    @Test
    void a_deputy_drafts_takes_back_and_gives_back_for_the_handler_and_each_act_says_so() {
        one.move(as(deputy), "reply-draft", DRAFT);
        one.move(as(deputy), "reply-draft/taking-back", Map.of("reason", "补充材料"));
        one.move(as(deputy), "giving-back", REASON);

        for (String act : new String[] {"DRAFT_REPLY", "TAKE_BACK", "GIVE_BACK"}) {
            assertThat(actingFor(one, act)).as(act).isEqualTo(one.handlerId);
        }
    }

    @Test
    void in_his_own_case_a_deputy_acts_for_nobody() {
        Cases own = one.in(one.another()).received();
        own.move(own.officer(), "registration", Map.of());
        own.move(own.officer(), "assignment", Map.of("handlerId", register.personOf(deputy)));

        own.move(as(deputy), "reply-draft", DRAFT);

        assertThat(actingFor(own, "DRAFT_REPLY")).isNull();
    }

    @Test
    void whoever_acts_for_somebody_else_or_no_more_handles_no_case_of_this_handler() {
        String other = register.officer(one.unit, Role.DRAFTER);
        register.depute(other, one.unit, Role.DRAFTER, register.personOf(register.officer(one.unit, Role.DRAFTER)));

        one.tryMove(as(other), "giving-back", REASON).then().statusCode(403).body("code", equalTo("not-the-handler"));
        register.recall(deputy);
        one.tryMove(as(deputy), "giving-back", REASON).then().statusCode(403).body("code", equalTo("not-the-handler"));
    }

    @Test
    void who_acts_for_the_handler_does_not_consent_to_what_he_handles() {
        String both = register.officer(one.unit, Role.DISCLOSURE_BODY_HEAD, Role.DRAFTER);
        register.depute(both, one.unit, Role.DRAFTER, one.handlerId);

        one.tryMove(as(both), "extension", REASON)
                .then()
                .statusCode(403)
                .body("code", equalTo("handler-may-not-consent"));
        Cases.html(TestTokens.staff(both))
                .get("/requests/cases/" + one.id())
                .then()
                .body(not(containsString("/extension")));
    }

    @Test
    void the_page_of_the_case_offers_a_deputy_what_the_handler_may() {
        String page = "/requests/cases/" + one.id();

        Cases.html(TestTokens.staff(deputy)).get(page).then().body(containsString(page + "/giving-back"));
        Cases.html(TestTokens.staff(deputy))
                .get(page + "/applicant?purpose=HANDLING")
                .then()
                .statusCode(200);
        register.recall(deputy);
        Cases.html(TestTokens.staff(deputy)).get(page).then().body(not(containsString(page + "/giving-back")));
        Cases.html(TestTokens.staff(deputy))
                .get(page + "/applicant?purpose=HANDLING")
                .then()
                .statusCode(403);
    }

    @Test
    void an_officer_who_may_act_for_the_other_does_in_his_own_name_what_is_his_to_do() {
        Cases two = one.in(one.another()).received();
        String b = register.officer(one.unit, Role.DISCLOSURE_OFFICER);
        register.depute(b, one.unit, Role.DISCLOSURE_OFFICER, register.personOf(one.officer));

        two.move(as(b), "registration", Map.of());

        assertThat(actingFor(two, "REGISTER")).isNull();
    }

    @Test
    void a_deputy_finds_the_cases_of_the_handler_among_his_tasks_with_the_handlers_name_as_long_as_he_acts_for_him() {
        register.rename(one.handler, "高峰");
        String subject = one.id().toString();

        assertThat(tasks(deputy)).contains(subject, "代 高峰");
        assertThat(tasks(one.handler)).contains(subject).doesNotContain("代 高峰");
        register.recall(deputy);
        assertThat(tasks(deputy)).doesNotContain(subject);
    }

    @Test
    void a_delegation_in_one_unit_shows_no_case_of_the_same_handler_in_another() {
        Cases elsewhere = new Cases(register).received();
        register.appoint(one.handler, elsewhere.unit, Role.DRAFTER);
        elsewhere.move(elsewhere.officer(), "registration", Map.of());
        elsewhere.move(elsewhere.officer(), "assignment", Map.of("handlerId", one.handlerId));
        register.appoint(deputy, elsewhere.unit, Role.DRAFTER);

        assertThat(tasks(deputy))
                .contains(one.id().toString())
                .doesNotContain(elsewhere.id().toString());
        elsewhere.tryMove(as(deputy), "giving-back", REASON).then().statusCode(403);
    }

    private UUID actingFor(Cases request, String action) {
        return pool.preparedQuery(
                        "select acting_for from audit_record where aggregate_id = $1 and action = $2 order by number desc")
                .execute(Tuple.of(request.id(), action))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getUUID(0);
    }

    private static String tasks(String account) {
        return Cases.html(TestTokens.staff(account))
                .get("/requests/fragments/tasks")
                .asString();
    }

    private static RequestSpecification as(String account) {
        return Cases.staff(account).contentType(ContentType.JSON);
    }
}
