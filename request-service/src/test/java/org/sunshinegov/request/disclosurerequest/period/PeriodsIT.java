package org.sunshinegov.request.disclosurerequest.period;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;

/** Clarification and extension over HTTP (Decree 711 articles 30 and 33); exact days stand in the model's tests. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class PeriodsIT {

    private static final Map<String, Object> UNCLEAR = Map.of("points", "请写明年份和河道名称");
    private static final Map<String, Object> CLEAR = Map.of("text", "2025年，晨光河");
    private static final Map<String, Object> REASON = Map.of("reason", "需要汇总三个单位的数据");

    @Inject
    TestRegister register;

    @Inject
    PeriodLapses lapses;

    @Inject
    PeriodCommands commands;

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
    void no_reply_is_owed_while_the_applicant_makes_it_clear_and_the_period_begins_anew_with_his_answer() {
        one.move(one.officer(), "clarification-request", UNCLEAR);
        one.citizen()
                .get(one.location)
                .then()
                .body("state", equalTo("CLARIFICATION_REQUESTED"))
                .body("due", nullValue())
                .body("clarification.points", equalTo("请写明年份和河道名称"))
                .body("clarification.askedLate", equalTo(false))
                .body(
                        "clarification.answerBy",
                        equalTo(WorkingCalendar.bundled()
                                .addWorkingDays(clock.today(), 15)
                                .toString()));

        one.move(one.citizen(), "clarification", CLEAR);

        one.citizen()
                .get(one.location)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("clarification.answer.text", equalTo("2025年，晨光河"))
                .body("due.startedOn", equalTo(clock.today().toString()))
                .body("due.stoppedOn", nullValue());
    }

    @Test
    void clarification_is_asked_for_once() {
        one.move(one.officer(), "clarification-request", UNCLEAR);
        one.move(one.citizen(), "clarification", CLEAR);

        one.tryMove(one.officer(), "clarification-request", UNCLEAR)
                .then()
                .statusCode(409)
                .body("code", equalTo("clarification-asked-before"));
    }

    @Test
    void an_applicant_who_keeps_silent_is_taken_to_have_given_up_on_the_day_after() throws Throwable {
        one.move(one.officer(), "clarification-request", Map.of("points", "请写明年份", "answerWd", 1));
        LocalDate answerBy = WorkingCalendar.bundled().addWorkingDays(clock.today(), 1);

        lapse(answerBy.plusDays(1).atStartOfDay(CivilTime.ZONE).toInstant().minusSeconds(1));
        assertThat(one.state()).isEqualTo("CLARIFICATION_REQUESTED");
        lapse(answerBy.plusDays(1).atStartOfDay(CivilTime.ZONE).toInstant());
        lapse(clock.instant().plus(30, ChronoUnit.DAYS));

        assertThat(one.state()).isEqualTo("ABANDONED");
        one.tryMove(one.citizen(), "clarification", CLEAR)
                .then()
                .statusCode(409)
                .body("code", equalTo("clarification-too-late"));
        one.citizen().get(one.location).then().body("moves", not(hasItem("CLARIFY")));
    }

    @Test
    void a_lapse_looks_at_the_date_again_for_it_may_have_moved_since_it_was_found() throws Throwable {
        one.move(one.officer(), "clarification-request", Map.of("points", "请写明年份", "answerWd", 1));

        var unused = VertxContextSupport.subscribeAndAwait(() -> commands.lapse(one.id(), clock.instant()));

        assertThat(one.state()).isEqualTo("CLARIFICATION_REQUESTED");
    }

    @Test
    void a_correction_that_came_in_time_is_entered_by_the_counter_after_the_lapse_and_the_case_goes_on()
            throws Throwable {
        abandoned();
        String casePage = "/requests/cases/" + one.id();
        RequestSpecification counter =
                Cases.staff(register.officer(one.unit, Role.COUNTER_OFFICER)).contentType(ContentType.JSON);
        page(TestTokens.staff(one.officer)).get(casePage).then().body(containsString("逾期的正当理由"));
        one.tryMove(one.handler(), "clarification", CLEAR).then().statusCode(403);
        one.move(
                counter,
                "clarification",
                Map.of("text", "2025年", "receivedOn", clock.today().toString()));
        lapse(clock.instant().plus(30, ChronoUnit.DAYS));

        one.citizen()
                .get(one.location)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("handlerId", equalTo(one.handlerId.toString()))
                .body("clarification.answer.text", equalTo("2025年"))
                .body("due.startedOn", equalTo(clock.today().toString()))
                .body("due.stoppedOn", nullValue());
        one.tryMove(one.officer(), "clarification", CLEAR).then().statusCode(409);
    }

    @Test
    void a_correction_that_came_late_is_entered_with_the_good_reason_it_had() throws Throwable {
        abandoned();
        var unused = pool.preparedQuery("""
                        update disclosure_request
                        set content = jsonb_set(content, '{clarification,askedOn}', '"2025-03-03"') where id = $1""").execute(Tuple.of(one.id())).await().indefinitely();
        String casePage = "/requests/cases/" + one.id();
        String asOfficer = TestTokens.staff(one.officer);

        post(asOfficer, casePage + "/clarification", Map.of("text", "2025年"))
                .statusCode(422)
                .body(containsString("逾期收到的应当写明正当理由"));
        post(asOfficer, casePage + "/clarification", Map.of("text", "2025年", "lateReason", "因住院未能按期补正"))
                .statusCode(303);

        assertThat(one.state()).isEqualTo("IN_PROGRESS");
        page(asOfficer).get(casePage).then().body(containsString("因住院未能按期补正"));
    }

    @Test
    void what_is_handled_once_more_already_is_not_taken_up_beside_it() throws Throwable {
        abandoned();
        one.officer()
                .header("If-Match", one.etag())
                .body(Map.of("reason", "补正已在期限内收到"))
                .post(one.location + "/rehandling")
                .then()
                .statusCode(201);
        Map<String, Object> inTime =
                Map.of("text", "2025年", "receivedOn", clock.today().toString());

        one.tryMove(one.officer(), "clarification", inTime)
                .then()
                .statusCode(409)
                .body("code", equalTo("rehandled-before"));
    }

    @Test
    void what_an_applicant_typed_while_the_office_moved_on_is_shown_again_with_the_version_there_is_now() {
        one.move(one.officer(), "clarification-request", UNCLEAR);
        String applicant = TestTokens.citizen(one.citizen, "王芳");
        String minePage = "/requests/mine/" + one.id();

        outdated(applicant, minePage + "/clarification")
                .statusCode(412)
                .body(containsString("提交未成功：在您填写期间，该事项已有变化"))
                .body(containsString("该事项已有变化，请核对后再提交"))
                .body(containsString("2025年，晨光河</textarea>"))
                .body(containsString("name=\"version\" value=\"" + one.etag().replace("\"", "") + "\""));
        outdated(applicant, minePage + "/clarification?lang=en")
                .statusCode(412)
                .body(containsString("Not sent: this was changed while you were writing"))
                .body(containsString("changed meanwhile; look again before you send"));
        assertThat(one.state()).isEqualTo("CLARIFICATION_REQUESTED");
        post(applicant, minePage + "/clarification", CLEAR).statusCode(303);

        outdated(applicant, minePage + "/clarification")
                .statusCode(412)
                .body(containsString("提交未成功：在您填写期间，该事项已有变化"))
                .body(not(containsString("action=\"" + minePage + "/clarification\"")));
    }

    private static ValidatableResponse outdated(String applicant, String path) {
        return page(applicant)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("version", "0")
                .formParams(CLEAR)
                .post(path)
                .then();
    }

    private void abandoned() throws Throwable {
        one.move(one.officer(), "clarification-request", Map.of("points", "请写明年份", "answerWd", 1));
        lapse(clock.instant().plus(30, ChronoUnit.DAYS));
        assertThat(one.state()).isEqualTo("ABANDONED");
    }

    @Test
    void what_is_missing_or_out_of_bounds_is_named() {
        one.tryMove(one.officer(), "clarification-request", Map.of("points", " ", "answerWd", 61))
                .then()
                .statusCode(422)
                .body("fields", hasKey("points"))
                .body("fields.answerWd.zh", equalTo("应为1至60个工作日"));
        one.tryMove(headOfBody(), "extension", Map.of("reason", ""))
                .then()
                .statusCode(422)
                .body("fields", hasKey("reason"));
    }

    @Test
    void only_the_officer_asks_and_only_the_head_extends() {
        one.tryMove(one.handler(), "clarification-request", UNCLEAR).then().statusCode(403);
        one.tryMove(one.citizen(), "clarification-request", UNCLEAR).then().statusCode(403);
        one.tryMove(one.officer(), "extension", REASON).then().statusCode(403);
        one.move(one.officer(), "clarification-request", UNCLEAR);
        one.tryMove(one.handler(), "clarification", CLEAR)
                .then()
                .statusCode(403)
                .body("code", equalTo("role-needed"));
    }

    @Test
    void an_extension_moves_the_date_once_and_the_applicant_reads_why() {
        String before = one.citizen().get(one.location).path("due.dueOn");
        one.move(headOfBody(), "extension", REASON);

        String after = one.citizen().get(one.location).path("due.dueOn");
        assertThat(after)
                .isEqualTo(WorkingCalendar.bundled()
                        .addWorkingDays(LocalDate.parse(before), 20)
                        .toString());
        page(TestTokens.citizen(one.citizen, "王芳"))
                .get("/requests/mine/" + one.id())
                .then()
                .statusCode(200)
                .body(containsString("答复期限已延长"))
                .body(containsString("需要汇总三个单位的数据"));
        one.tryMove(headOfBody(), "extension", REASON).then().statusCode(409).body("code", equalTo("extended-before"));
    }

    @Test
    void the_handler_does_not_consent_to_his_own_case() {
        String both = register.officer(one.unit, Role.DISCLOSURE_BODY_HEAD, Role.DRAFTER);
        one.move(one.officer(), "assignment", Map.of("handlerId", register.personOf(both)));

        one.tryMove(Cases.staff(both).contentType(ContentType.JSON), "extension", REASON)
                .then()
                .statusCode(403)
                .body("code", equalTo("handler-may-not-consent"));
    }

    @Test
    void the_pages_ask_answer_and_extend() {
        String asOfficer = TestTokens.staff(one.officer);
        String asCitizen = TestTokens.citizen(one.citizen, "王芳");
        String casePage = "/requests/cases/" + one.id();
        String mine = "/requests/mine/" + one.id();

        page(asOfficer).get(casePage).then().body(containsString("告知补正")).body(not(containsString("延长答复期限</summary>")));
        page(TestTokens.staff(head)).get(casePage).then().body(containsString("延长答复期限</summary>"));
        post(asOfficer, casePage + "/clarification-request", Map.of("points", "", "answerWd", "十"))
                .statusCode(422);
        post(asOfficer, casePage + "/clarification-request", Map.of("points", "请写明年份", "answerWd", "10"))
                .statusCode(303);
        page(asCitizen).get(mine).then().body(containsString("请补正申请内容")).body(containsString("请写明年份"));
        post(asCitizen, mine + "/clarification", Map.of("text", "")).statusCode(422);
        post(asCitizen, mine + "/clarification", Map.of("text", "2025年")).statusCode(303);
        post(TestTokens.staff(head), casePage + "/extension", Map.of("reason", ""))
                .statusCode(422);
        post(TestTokens.staff(head), casePage + "/extension", REASON).statusCode(303);

        page(asOfficer).get(casePage).then().body(containsString("2025年")).body(containsString("需要汇总三个单位的数据"));
    }

    private ValidatableResponse post(String token, String path, Map<String, ?> typed) {
        String etag = one.etag();
        return page(token)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("version", etag.substring(1, etag.length() - 1))
                .formParams(typed)
                .post(path)
                .then();
    }

    private void lapse(Instant now) throws Throwable {
        var unused = VertxContextSupport.subscribeAndAwait(() -> lapses.runDue(now));
    }

    private RequestSpecification headOfBody() {
        return Cases.staff(head).contentType(ContentType.JSON);
    }

    private static RequestSpecification page(String token) {
        return given().auth().oauth2(token).accept(ContentType.HTML).redirects().follow(false);
    }
}
