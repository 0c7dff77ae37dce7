package org.sunshinegov.request.disclosurerequest.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;
import org.sunshinegov.request.disclosurerequest.Reviews;

/** Reconsideration and litigation over HTTP, the case that handles a request once more, and part 4 (domain 4.5, 4.7). */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class RemediesIT {

    private static final Map<String, Object> RECONSIDERATION = Map.of("body", "晨光区人民政府", "reference", "晨政复〔2025〕8号");
    private static final Map<String, Object> LITIGATION = Map.of("litigation", true, "body", "晨光区人民法院");

    @Inject
    TestRegister register;

    @Inject
    Reviews reviews;

    @Inject
    Pool pool;

    @Inject
    BusinessClock clock;

    private Cases one;

    @BeforeEach
    void replied() throws Throwable {
        reviews.trusted();
        one = reviews.replied(new Cases(register).drafted());
    }

    @Test
    void a_corrected_reply_is_handled_once_more_in_the_ordered_period_and_is_not_newly_received() {
        String remedy = file(one.officer(), RECONSIDERATION);
        conclude(one.officer(), remedy, Map.of("result", "CORRECTED", "rehandleWd", 15))
                .then()
                .statusCode(204);

        JsonPath noted = remedies();
        assertThat(noted.getString("[0].path")).isEqualTo("RECONSIDERATION");
        assertThat(noted.getString("[0].result")).isEqualTo("CORRECTED");
        Cases again = one.in(noted.getString("[0].rehandledBy"));
        again.citizen()
                .get(again.location)
                .then()
                .body("state", equalTo("RECEIVED"))
                .body("rehandling.of", equalTo(one.id().toString()))
                .body("rehandling.cause", equalTo("RECONSIDERATION"))
                .body("wish.subject", equalTo("河道水质监测数据"))
                .body(
                        "due.dueOn",
                        equalTo(WorkingCalendar.bundled()
                                .addWorkingDays(clock.today(), 15)
                                .toString()))
                .body("moves", not(hasItem("EXTEND")));
        assertThat(row(part("part-3"), "一").get(6)).isEqualTo(1);
        assertThat(told(again.id()))
                .contains("RequestRehandled.v1", "DueDateSet.v1")
                .doesNotContain("RequestReceived.v1");
        assertThat(part("part-4").getList("paths.find { it.path == 'RECONSIDERATION' }.columns", Integer.class))
                .containsExactly(0, 1, 0, 0, 1);
    }

    @Test
    void the_unit_corrects_its_own_reply_once_at_a_time_with_a_reason() {
        String etag = one.etag();
        one.officer()
                .header("If-Match", etag)
                .body(Map.of())
                .post(one.location + "/rehandling")
                .then()
                .statusCode(422);
        String location = one.officer()
                .header("If-Match", etag)
                .body(Map.of("reason", "漏查了一份档案"))
                .post(one.location + "/rehandling")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        one.officer()
                .get(location)
                .then()
                .body("rehandling.cause", equalTo("OWN_CORRECTION"))
                .body("rehandling.replyWd", nullValue())
                .body("moves", hasItem("EXTEND"));
        one.officer()
                .header("If-Match", etag)
                .body(Map.of("reason", "再次"))
                .post(one.location + "/rehandling")
                .then()
                .statusCode(409)
                .body("code", equalTo("rehandled-before"));
    }

    @Test
    void what_is_neither_decided_nor_overdue_cannot_be_contested_and_what_is_overdue_can() {
        Cases open = one.in(one.another()).assigned();
        tooEarly(open);

        receivedLongAgo(open);

        String filed = open.officer()
                .body(LITIGATION)
                .post(open.location + "/remedies")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        open.officer()
                .body(Map.of("result", "CORRECTED", "rehandleWd", 10))
                .put(filed + "/conclusion")
                .then()
                .statusCode(409)
                .body("state", equalTo("IN_PROGRESS"));
        open.officer()
                .body(Map.of("result", "CORRECTED"))
                .put(filed + "/conclusion")
                .then()
                .statusCode(204);
    }

    @Test
    void the_fee_notice_is_contested_by_itself_while_no_reply_is_owed() {
        Cases charged = one.in(one.another()).assigned();
        charged.charge(Map.of("standard", "PER_PAGE", "count", 215));
        receivedLongAgo(charged);
        tooEarly(charged);
        String officer = TestTokens.staff(charged.officer);
        String page = "/requests/cases/" + charged.id();
        Cases.html(officer).get(page).then().body(containsString(page + "/remedies"));
        charged.post(officer, page + "/remedies", Map.of("against", "FEE", "way", "LITIGATION", "body", "晨光区人民法院"))
                .statusCode(303);

        charged.officer()
                .get(charged.location + "/remedies")
                .then()
                .body("fee", contains(true))
                .body("path", contains("LITIGATION"))
                .body("filedOn", contains(clock.today().toString()));
        Cases.html(officer).get(page + "/remedies").then().body(containsString("对收费通知"));
        one.officer()
                .body(Map.of("fee", true, "body", "晨光区人民政府"))
                .post(one.location + "/remedies")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-fee-told"));
    }

    @Test
    void no_reply_is_overdue_while_the_applicant_is_to_act_or_a_suspension_lasts() {
        Cases resting = one.in(one.another()).assigned();
        resting.move(resting.officer(), "clarification-request", Map.of("points", "请写明年份"));
        receivedLongAgo(resting);
        tooEarly(resting);
        Cases suspended = one.in(one.another()).assigned();
        LocalDate received = clock.today().minusDays(60);
        receivedOn(suspended, received);
        suspended.move(
                suspended.officer(),
                "suspension",
                Map.of("obstacle", "洪水", "from", received.plusDays(3).toString()));
        suspended.move(
                Cases.staff(register.officer(register.unit(), Role.LEGAL_AFFAIRS))
                        .contentType(ContentType.JSON),
                "suspension/statutory-basis",
                Map.of("reason", "突发事件应对法"));

        tooEarly(suspended);
    }

    private static void tooEarly(Cases open) {
        open.officer()
                .body(LITIGATION)
                .post(open.location + "/remedies")
                .then()
                .statusCode(409)
                .body("code", equalTo("remedy-too-early"));
    }

    @Test
    void of_two_officers_who_note_the_same_at_once_one_learns_of_the_other() throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (var both = new Both()) {
            Callable<Integer> filing = () -> one.officer()
                    .body(RECONSIDERATION)
                    .post(one.location + "/remedies")
                    .statusCode();
            statuses.addAll(both.run(filing));
        }
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    private static final class Both implements AutoCloseable {
        private final java.util.concurrent.ExecutorService threads = Executors.newFixedThreadPool(2);

        List<Integer> run(Callable<Integer> act) throws Exception {
            List<Integer> answers = new ArrayList<>();
            for (var future : threads.invokeAll(List.of(act, act))) {
                answers.add(future.get());
            }
            return answers;
        }

        @Override
        public void close() {
            threads.shutdown();
        }
    }

    @Test
    void the_legal_reviewer_and_the_units_officer_note_remedies_and_nobody_else() {
        String legal = register.officer(register.unit(), Role.LEGAL_AFFAIRS);
        assertThat(Cases.staff(legal)
                        .contentType(ContentType.JSON)
                        .body(RECONSIDERATION)
                        .post(one.location + "/remedies")
                        .statusCode())
                .isEqualTo(201);
        one.handler()
                .body(RECONSIDERATION)
                .post(one.location + "/remedies")
                .then()
                .statusCode(403);
        one.citizen().get(one.location + "/remedies").then().statusCode(403);
        String other = register.officer(register.unit(), Role.DISCLOSURE_OFFICER);
        Cases.staff(other).get(one.location + "/remedies").then().statusCode(404);
    }

    @Test
    void what_is_missing_or_lies_ahead_is_named() {
        Map<String, Object> ahead = new HashMap<>();
        ahead.put("filedOn", clock.today().plusDays(1).toString());
        one.officer()
                .body(ahead)
                .post(one.location + "/remedies")
                .then()
                .statusCode(422)
                .body("fields", hasKey("body"))
                .body("fields", hasKey("filedOn"));
        String remedy = file(one.officer(), RECONSIDERATION);
        conclude(one.officer(), remedy, Map.of("result", "UPHELD", "rehandleWd", 10))
                .then()
                .statusCode(422)
                .body("fields", hasKey("rehandleWd"));
        conclude(one.officer(), UUID.randomUUID().toString(), Map.of("result", "UPHELD"))
                .then()
                .statusCode(404);
    }

    @Test
    void the_pages_note_a_remedy_and_its_result_and_print_part_4() {
        String officer = TestTokens.staff(one.officer);
        String page = "/requests/cases/" + one.id() + "/remedies";
        one.post(officer, page, Map.of("way", "LITIGATION", "body", ""))
                .statusCode(422)
                .body(containsString("必填"));
        one.post(officer, page + "/rehandling", Map.of("key", "no-reason", "reason", " "))
                .statusCode(422)
                .body(containsString("<a href=\"#rehandling-reason\">纠正的理由：必填</a>"))
                .body(containsString("<details class=\"card\" open><summary>自行纠正"));
        one.post(officer, page, Map.of("way", "LITIGATION", "body", "晨光区人民法院")).statusCode(303);
        Cases.html(officer).get(page).then().body(containsString("未经复议直接起诉")).body(containsString("尚未审结"));
        String remedy = remedies().getString("[0].id");
        one.post(officer, page + "/" + remedy + "/conclusion", Map.of("result", "UPHELD"))
                .statusCode(303);
        Cases.html(officer).get("/requests/cases/" + one.id()).then().body(containsString("结果维持"));
        Cases.html(officer)
                .queryParam("unit", one.unit.toString())
                .get("/requests/annual-report")
                .then()
                .statusCode(200)
                .body(containsString("data-label=\"结果维持\">1<"));
    }

    private String file(RequestSpecification who, Map<String, Object> remedy) {
        String location = who.body(remedy)
                .post(one.location + "/remedies")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Response conclude(RequestSpecification who, String remedy, Map<String, Object> how) {
        return who.body(how).put(one.location + "/remedies/" + remedy + "/conclusion");
    }

    private JsonPath remedies() {
        return one.officer()
                .get(one.location + "/remedies")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath part(String part) {
        return one.officer()
                .queryParam("unit", one.unit.toString())
                .get("/api/requests/v1/annual-report/" + part)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Integer> row(JsonPath part, String number) {
        return part.getList("rows.find { it.number == '%s' }.columns".formatted(number), Integer.class);
    }

    private List<String> told(UUID subject) {
        List<String> types = new ArrayList<>();
        pool.preparedQuery("select type from outbox where subject = $1")
                .execute(Tuple.of(subject))
                .await()
                .indefinitely()
                .forEach(row -> types.add(row.getString(0)));
        return types;
    }

    /** As if it had been received a year before. */
    private void receivedLongAgo(Cases open) {
        receivedOn(open, clock.today().minusYears(1));
    }

    private void receivedOn(Cases open, LocalDate day) {
        var clocks = pool.preparedQuery("""
                        update clock set clock = jsonb_set(clock, '{started}', to_jsonb($2::text))
                        where case_id = $1 and kind = 'REQUEST_REPLY'""")
                .execute(Tuple.of(open.id(), day.atStartOfDay().toString()))
                .await()
                .indefinitely();
        assertThat(clocks.rowCount()).isEqualTo(1);
        var content = pool.preparedQuery("""
                        update disclosure_request set content = jsonb_set(content, '{receiptDate}', to_jsonb($2::text))
                        where id = $1""")
                .execute(Tuple.of(open.id(), day.toString()))
                .await()
                .indefinitely();
        assertThat(content.rowCount()).isEqualTo(1);
    }
}
