package org.sunshinegov.request.disclosurerequest.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;

/** What comes by mail, fax, over the counter or by word of mouth (Decree 711 articles 29 and 31). */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class IntakeIT {

    private static final String ASSISTED = Cases.REQUESTS + "/assisted";

    @Inject
    TestRegister register;

    @Inject
    BusinessClock clock;

    private UUID unit;
    private String officer;

    @BeforeEach
    void unit() {
        unit = register.unit();
        officer = register.officer(unit, Role.DISCLOSURE_OFFICER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COUNTER", "ORAL", "REGISTERED_MAIL"})
    void what_was_handed_in_spoken_or_signed_for_runs_from_that_day(String channel) {
        LocalDate yesterday = clock.today().minusDays(1);
        String location = location(takeIn(officer, channel, yesterday.toString()));

        staff(officer)
                .get(location)
                .then()
                .body("state", equalTo("RECEIVED"))
                .body("channel", equalTo(channel))
                .body("receiptDate", equalTo(yesterday.toString()))
                .body("due.startedOn", equalTo(yesterday.toString()));
    }

    @Test
    void the_tasks_say_at_once_how_many_are_overdue() {
        String location =
                location(takeIn(officer, "COUNTER", clock.today().minusDays(90).toString()));

        page(officer)
                .get("/requests/fragments/tasks")
                .then()
                .statusCode(200)
                .body(
                        containsString("due-warnings"),
                        containsString("已逾期 1 件"),
                        containsString(location.substring(location.lastIndexOf('/') + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ORDINARY_MAIL", "FAX"})
    void a_letter_or_fax_runs_from_the_day_it_was_confirmed_with_the_applicant(String channel) {
        String location = location(takeIn(officer, channel, null));
        staff(officer)
                .get(location)
                .then()
                .body("state", equalTo("AWAITING_CONFIRMATION"))
                .body("due", nullValue());

        move(location, "\"0\"", "office-confirmation").statusCode(204);
        page(officer)
                .get("/requests/fragments/tasks")
                .then()
                .statusCode(200)
                .body(containsString(location.substring(location.lastIndexOf('/') + 1)));
        move(location, "\"1\"", "applicant-confirmation").statusCode(204);

        staff(officer)
                .get(location)
                .then()
                .body("state", equalTo("RECEIVED"))
                .body("receiptDate", equalTo(clock.today().toString()));
    }

    @Test
    void what_no_letter_could_print_is_named_to_the_counter_beside_every_other_fault() {
        Map<String, Object> filing = new HashMap<>(filing("COUNTER", null));
        filing.put("channel", "INTERNET");
        filing.put(
                "request",
                with(Map.of(
                        "applicant",
                        Map.of(
                                "name", "王芳",
                                "identityNumber", "11010519491231002X",
                                "phone", "13800138000",
                                "helper", "李\uD81C\uDC00"))));

        keyed(filing)
                .then()
                .statusCode(422)
                .body("fields.keySet()", containsInAnyOrder("channel", "helper"))
                .body("fields.helper.zh", containsString("U+17000"));
    }

    @Test
    void a_counter_officer_enters_requests_and_nobody_else_without_the_office_does() {
        String counter = register.officer(unit, Role.COUNTER_OFFICER);
        takeIn(counter, "COUNTER", null).statusCode(201);

        takeIn(register.officer(unit, Role.DRAFTER), "COUNTER", null)
                .statusCode(403)
                .body("code", equalTo("role-needed"));
        takeIn(register.officer(register.unit(), Role.DISCLOSURE_OFFICER), "COUNTER", null)
                .statusCode(403)
                .body("code", equalTo("role-needed"));
        given().auth()
                .oauth2(TestTokens.citizen("citizen-intake", "王芳"))
                .contentType(ContentType.JSON)
                .body(filing("COUNTER", null))
                .post(ASSISTED)
                .then()
                .statusCode(403)
                .body("code", equalTo("staff-only"));
    }

    @Test
    void what_is_wrong_is_named_with_the_field_it_stands_in() {
        takeIn(officer, "INTERNET", clock.today().plusDays(1).toString())
                .statusCode(422)
                .body("fields", hasKey("channel"))
                .body("fields", hasKey("arrivedOn"));
        takeIn(officer, "FAX", clock.today().minusYears(1).minusDays(1).toString())
                .statusCode(422)
                .body("fields.arrivedOn.zh", equalTo("不能早于一年以前"));
        staff(officer)
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post(ASSISTED)
                .then()
                .statusCode(422)
                .body("fields", hasKey("channel"))
                .body("fields", hasKey("organisationId"))
                .body("fields", hasKey("subject"));
    }

    @Test
    void the_same_key_enters_it_once() {
        Map<String, Object> filing = filing("COUNTER", null);
        String first = keyed(filing).header("Location");

        assertThat(keyed(filing).header("Location")).isEqualTo(first);
    }

    @Test
    void for_the_applicant_an_officer_or_the_counter_confirms_and_no_handler() {
        Cases online = new Cases(register);

        online.tryMove(online.handler(), "applicant-confirmation", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("role-needed"));
    }

    @Test
    void the_form_leads_to_a_receipt_whose_number_and_code_show_the_progress() {
        String receipt = page(officer)
                .formParams(typed())
                .formParam("channel", "COUNTER")
                .post("/requests/cases/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        String slip =
                page(officer).get(receipt).then().statusCode(200).extract().asString();
        String number = between(slip, "回执编号 <strong>", "</strong>");
        String code = between(slip, "查询码 <strong>", "</strong>");
        given().formParam("number", number)
                .formParam("code", code)
                .post("/requests/track")
                .then()
                .statusCode(200)
                .body(containsString("已收到"));
        given().formParam("number", number)
                .formParam("code", "22222222")
                .post("/requests/track")
                .then()
                .statusCode(404)
                .body(containsString("没有找到：请核对回执编号和查询码"))
                .body(containsString("value=\"" + number + "\""));
    }

    @Test
    void a_form_with_faults_comes_back_as_it_was_typed() {
        page(officer)
                .formParams(typed())
                .formParam("arrivedOn", "昨天")
                .post("/requests/cases/new")
                .then()
                .statusCode(422)
                .body(containsString("日期格式应为"))
                .body(containsString("河道水质监测数据"));
    }

    @Test
    void what_is_typed_about_an_applicant_is_not_kept_in_the_browser_at_the_counter() {
        page(officer).get("/requests/cases/new").then().statusCode(200).body(not(containsString("data-draft=\"")));
    }

    private static String between(String text, String before, String after) {
        int begin = text.indexOf(before) + before.length();
        assertThat(begin).isGreaterThan(before.length());
        return text.substring(begin, text.indexOf(after, begin));
    }

    private Map<String, Object> typed() {
        Map<String, Object> typed = new HashMap<>();
        typed.put("key", UUID.randomUUID().toString());
        typed.put("organisationId", unit.toString());
        typed.put("applicantType", "NATURAL_PERSON");
        typed.put("name", "王芳");
        typed.put("identityNumber", "11010519491231002X");
        typed.put("phone", "13800138000");
        typed.put("subject", "河道水质监测数据");
        typed.put("description", "2025年辖区河道水质监测数据");
        typed.put("form", "PAPER");
        return typed;
    }

    private Map<String, Object> filing(String channel, String arrivedOn) {
        Map<String, Object> filing = new HashMap<>();
        filing.put("channel", channel);
        filing.put("arrivedOn", arrivedOn);
        filing.put("request", Cases.filing(unit));
        return filing;
    }

    private ValidatableResponse takeIn(String account, String channel, String arrivedOn) {
        return staff(account)
                .contentType(ContentType.JSON)
                .body(filing(channel, arrivedOn))
                .post(ASSISTED)
                .then();
    }

    private Map<String, Object> with(Map<String, Object> more) {
        Map<String, Object> request = new HashMap<>(Cases.filing(unit));
        request.putAll(more);
        return request;
    }

    private Response keyed(Map<String, Object> filing) {
        return staff(officer)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "k-" + unit)
                .body(filing)
                .post(ASSISTED);
    }

    private ValidatableResponse move(String location, String version, String move) {
        return staff(officer)
                .header("If-Match", version)
                .put(location + "/" + move)
                .then();
    }

    private static String location(ValidatableResponse created) {
        return created.statusCode(201).extract().header("Location");
    }

    private static RequestSpecification staff(String account) {
        return Cases.staff(account);
    }

    private static RequestSpecification page(String account) {
        return Cases.staff(account)
                .accept(ContentType.HTML)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .redirects()
                .follow(false);
    }
}
