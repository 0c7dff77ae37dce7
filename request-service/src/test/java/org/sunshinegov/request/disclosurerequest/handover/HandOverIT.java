package org.sunshinegov.request.disclosurerequest.handover;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
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
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.contracts.reference.OrganisationRegisteredV1;
import org.sunshinegov.kernel.platform.audit.Evidence;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Inbox;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;
import org.sunshinegov.request.disclosurerequest.Reviews;

/** A unit is merged, split or closed: what it has in hand goes to its successors, and no date moves (R-007). */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class HandOverIT {

    private static final String HAND_OVERS = "/api/requests/v1/hand-overs/";

    @Inject
    TestRegister register;

    @Inject
    Reviews reviews;

    @Inject
    Inbox inbox;

    @Inject
    Pool pool;

    @Inject
    Evidence evidence;

    @Inject
    ObjectMapper json;

    @Inject
    BusinessClock clock;

    private Cases one;
    private Cases heir;
    private String office;
    private int heard;

    @BeforeEach
    void two_units() {
        one = new Cases(register).assigned();
        heir = new Cases(register).assigned();
        office = register.officer(register.unit(), Role.DISTRICT_OFFICE);
    }

    @Test
    void the_successor_takes_over_the_list_and_every_clock_runs_on() throws Throwable {
        reviews.trusted();
        Cases replied = reviews.replied(one.in(one.another()).drafted());
        Cases waiting = one.in(one.another());
        closed(one.unit, heir.unit);
        list(heir.officer)
                .body("successors.name", contains("晨光区测试局"))
                .body("left", equalTo(3))
                .body("ended", equalTo(0))
                .body("cases.size()", equalTo(3))
                .body("cases.find { it.id == '%s' }.state".formatted(one.id()), equalTo("IN_PROGRESS"))
                .body(
                        "cases.find { it.id == '%s' }.dueOn".formatted(one.id()),
                        equalTo(one.officer().get(one.location).path("due.dueOn")));
        List<String> before = clocks();
        String number = one.officer().get(one.location).path("number");
        assertThat(heir.officer().get(heir.location).<String>path("number")).isEqualTo(number);

        confirm(heir.officer, heir.unit).then().statusCode(204);

        assertThat(clocks()).isEqualTo(before);
        heir.officer()
                .get(one.location)
                .then()
                .statusCode(200)
                .body("organisationId", equalTo(heir.unit.toString()))
                .body("state", equalTo("REGISTERED"))
                .body("number", equalTo(number))
                .body("assignment.startedOn", equalTo(clock.today().toString()))
                .body("handlerId", nullValue());
        heir.officer().get(waiting.location).then().body("state", equalTo("AWAITING_CONFIRMATION"));
        heir.officer().get(replied.location).then().body("state", equalTo("REPLIED"));
        one.officer().get(one.location).then().statusCode(404);
        one.citizen().get(one.location).then().statusCode(200).body("organisationId", equalTo(heir.unit.toString()));
        Cases.html(TestTokens.citizen(one.citizen, "王芳"))
                .get("/requests/mine/" + one.id())
                .then()
                .statusCode(200)
                .body(containsString("现由承接单位办理"));
        assertThat(told(one.id())).endsWith("RequestHandedOver.v1", "DueDateSet.v1");
        assertThat(told(replied.id())).endsWith("RequestHandedOver.v1");
        var links = VertxContextSupport.subscribeAndAwait(() -> evidence.of(one.id()));
        assertThat(links.get(links.size() - 1).action()).isEqualTo("HAND_OVER");
        assertThat(Evidence.verified(links).broken()).isNull();
        in(heir, one).move(heir.officer(), "assignment", Map.of("handlerId", heir.handlerId));
        list(heir.officer)
                .body("left", equalTo(0))
                .body("cases.handedOverOn", hasItem(clock.today().toString()));
        Cases.html(TestTokens.staff(office))
                .queryParam("unit", one.unit.toString())
                .get("/requests/annual-report")
                .then()
                .statusCode(200)
                .body(containsString("晨光区原测试局"));
        assertThat(received(one.unit)).isEqualTo(1);
        assertThat(received(heir.unit)).isEqualTo(2);
    }

    @Test
    void a_draft_under_review_falls_away_with_the_unit_that_wrote_it() throws Throwable {
        reviews.trusted();
        Cases drafted = one.in(one.another()).drafted();
        var late = Reviews.approval(
                drafted,
                reviews.asked(drafted).parts().stream().map(Reviews::part).toList());
        closed(one.unit, heir.unit);
        confirm(heir.officer, heir.unit).then().statusCode(204);

        assertThat(told(drafted.id()))
                .endsWith("ReplyReturned.v1", "ReviewCancelled.v1", "RequestHandedOver.v1", "DueDateSet.v1");
        reviews.hear(late);
        heir.officer()
                .get(drafted.location)
                .then()
                .body("state", equalTo("REGISTERED"))
                .body("reply", nullValue());
    }

    @Test
    void a_correction_still_to_be_examined_goes_to_the_first_successor() throws Throwable {
        String correction = one.citizen()
                .body(Map.of(
                        "organisationId", one.unit.toString(),
                        "applicantType", "NATURAL_PERSON",
                        "applicant",
                                Map.of("name", "王芳", "identityNumber", "11010519491231002X", "phone", "13800138000"),
                        "record", "登记表",
                        "inaccurate", "68平方米",
                        "accurate", "86平方米",
                        "evidence", "产权证书"))
                .post("/api/requests/v1/record-corrections")
                .header("Location");
        closed(one.unit, heir.unit);

        heir.officer()
                .get(correction)
                .then()
                .statusCode(200)
                .body("organisationId", equalTo(heir.unit.toString()))
                .body("state", equalTo("FILED"));
        one.officer().get(correction).then().statusCode(404);
    }

    @Test
    void a_closed_unit_takes_no_request_and_its_successor_is_named() throws Throwable {
        closed(one.unit, heir.unit);

        Map<String, Object> filing = new HashMap<>(Cases.filing(one.unit));
        filing.put("insist", true);
        one.citizen()
                .body(filing)
                .post(Cases.REQUESTS)
                .then()
                .statusCode(422)
                .body("fields.organisationId.zh", equalTo("该单位已撤销，请向承接单位“晨光区测试局”提出"));
    }

    @Test
    void after_a_split_each_case_goes_where_the_unit_or_the_office_says() throws Throwable {
        Cases second = new Cases(register);
        Cases other = one.in(one.another()).received();
        closed(one.unit, heir.unit, second.unit);

        choose(one.officer, other, second.unit).then().statusCode(204);
        choose(office, one, UUID.randomUUID()).then().statusCode(422);
        choose(second.officer, one, second.unit).then().statusCode(403);
        choose(office, second, second.unit).then().statusCode(404);
        nameBack(heir.officer, other).then().statusCode(403);
        nameBack(second.officer, other).then().statusCode(204);
        list(office).body("cases.find { it.id == '%s' }.namedBack".formatted(other.id()), equalTo("不属于本单位职责"));
        confirm(second.officer, second.unit).then().statusCode(409).body("code", equalTo("nothing-to-hand-over"));
        choose(office, other, second.unit).then().statusCode(204);
        confirm(second.officer, second.unit).then().statusCode(204);
        confirm(heir.officer, heir.unit).then().statusCode(204);

        heir.officer().get(one.location).then().statusCode(200);
        second.officer().get(other.location).then().statusCode(200);
        heir.officer().get(other.location).then().statusCode(404);
    }

    @Test
    void of_two_who_confirm_at_once_one_learns_of_the_other_and_an_old_list_confirms_nothing() throws Throwable {
        Cases second = new Cases(register);
        closed(one.unit, heir.unit, second.unit);
        String old = etag(heir.officer);
        choose(office, one, second.unit).then().statusCode(204);
        confirm(heir.officer, heir.unit, old).then().statusCode(412);
        choose(office, one, heir.unit).then().statusCode(204);

        String seen = etag(heir.officer);
        Callable<Integer> confirming =
                () -> confirm(heir.officer, heir.unit, seen).statusCode();
        List<Integer> statuses = new ArrayList<>();
        var threads = Executors.newFixedThreadPool(2);
        for (var future : threads.invokeAll(List.of(confirming, confirming))) {
            statuses.add(future.get());
        }
        threads.shutdown();

        assertThat(statuses).containsExactlyInAnyOrder(204, 412);
        assertThat(told(one.id())).containsOnlyOnce("RequestHandedOver.v1");
    }

    @Test
    void what_is_heard_twice_opens_one_list_and_a_successor_closed_meanwhile_has_one_of_its_own() throws Throwable {
        Cases last = new Cases(register).received();
        closed(one.unit, heir.unit);
        closed(one.unit, heir.unit);
        closed(heir.unit, last.unit);

        list(office).body("successors.id", contains(last.unit.toString()));
        confirm(last.officer, last.unit).then().statusCode(204);
        last.officer().get(one.location).then().statusCode(200);
    }

    @Test
    void a_hand_over_waits_for_the_successor_s_officer_and_what_he_gives_back_for_who_says_whose_it_is()
            throws Throwable {
        Cases second = new Cases(register);
        Cases other = one.in(one.another()).received();
        closed(one.unit, heir.unit, second.unit);
        choose(office, other, second.unit).then().statusCode(204);
        String link = "<a href=\"/requests/hand-overs/" + one.unit + "\">移交清单";

        assertThat(tasks(heir.officer)).contains(link, "晨光区原测试局", "核对后确认由晨光区测试局接收（1件），不属于本单位的退回", "待确认接收");
        assertThat(tasks(second.officer)).containsOnlyOnce(link);
        for (String nobody :
                List.of(one.officer, office, heir.handler, register.officer(heir.unit, Role.LEADER_IN_CHARGE))) {
            assertThat(tasks(nobody)).doesNotContain(link);
        }
        nameBack(second.officer, other).then().statusCode(204);
        assertThat(tasks(second.officer)).doesNotContain(link);
        for (String decides : List.of(office, one.officer)) {
            assertThat(tasks(decides)).containsOnlyOnce(link).contains("承接单位退回1件，请确定由哪个单位承接", "待确定承接单位");
        }
        assertThat(tasks(heir.officer)).containsOnlyOnce(link).doesNotContain("承接单位退回");
        choose(office, other, second.unit).then().statusCode(204);
        assertThat(tasks(office)).doesNotContain(link);
        assertThat(tasks(second.officer)).containsOnlyOnce(link);
        confirm(heir.officer, heir.unit).then().statusCode(204);
        assertThat(tasks(heir.officer)).doesNotContain(link).contains(one.id().toString());
    }

    private static String tasks(String account) {
        return Cases.html(TestTokens.staff(account))
                .get("/requests/fragments/tasks")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void the_units_concerned_and_the_district_see_the_list_and_the_successor_alone_confirms() throws Throwable {
        closed(one.unit, heir.unit);
        String stranger = register.officer(register.unit(), Role.DISCLOSURE_OFFICER);
        String administrator = register.officer(one.unit, Role.SYSTEM_ADMIN);
        String page = "/requests/hand-overs/" + one.unit;

        for (String nobody : List.of(stranger, administrator, heir.handler, one.handler)) {
            Cases.staff(nobody).get(HAND_OVERS + one.unit).then().statusCode(404);
            Cases.html(TestTokens.staff(nobody)).get(page).then().statusCode(404);
        }
        Cases.staff(stranger).get(HAND_OVERS).then().statusCode(200).body("id", empty());
        one.citizen().get(HAND_OVERS + one.unit).then().statusCode(403);
        given().get(HAND_OVERS + one.unit).then().statusCode(401);
        for (String other : List.of(one.officer, office)) {
            confirm(other, heir.unit).then().statusCode(403);
        }
        confirm(heir.officer, one.unit).then().statusCode(422);
        Cases.html(TestTokens.staff(heir.officer))
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("确认接收"));
        Cases.html(TestTokens.staff(office)).get(page).then().statusCode(200).body(containsString("移交给"));
        Cases.html(TestTokens.staff(office))
                .get("/requests/hand-overs")
                .then()
                .statusCode(200)
                .body(containsString(page));

        String why = "cases-" + one.id() + "-return-reason";
        Cases.html(TestTokens.staff(heir.officer))
                .formParam("version", etag(heir.officer).replace("\"", ""))
                .formParam("reason", " ")
                .post(page + "/cases/" + one.id() + "/return")
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#" + why + "\">退回理由：必填</a>"))
                .body(containsString("<details open><summary>退回区公开办"))
                .body(containsString("id=\"" + why + "\""));
        Cases.html(TestTokens.staff(heir.officer))
                .formParam("version", etag(heir.officer).replace("\"", ""))
                .formParam("successorId", heir.unit.toString())
                .post(page + "/confirmation")
                .then()
                .statusCode(303);
        heir.officer().get(one.location).then().statusCode(200);
    }

    private void closed(UUID unit, UUID... successors) throws Throwable {
        heard++;
        var closing = new OrganisationRegisteredV1(
                unit,
                null,
                OrganisationKind.DEPARTMENT,
                unit.toString().substring(0, 9),
                "晨光区原测试局",
                "Former Bureau",
                false,
                clock.today(),
                List.of(successors),
                null);
        Heard told = new Heard(
                UUID.randomUUID(),
                "OrganisationRegistered.v1",
                "/catalog-service",
                unit,
                heard,
                Instant.now(),
                true,
                json.writeValueAsString(closing),
                null);
        var unused = VertxContextSupport.subscribeAndAwait(() -> inbox.take(told));
    }

    private ValidatableResponse list(String account) {
        return Cases.staff(account).get(HAND_OVERS + one.unit).then().statusCode(200);
    }

    private String etag(String account) {
        return Cases.staff(account).get(HAND_OVERS + one.unit).header("ETag");
    }

    private Response confirm(String account, UUID successor) {
        return confirm(account, successor, etag(account));
    }

    private Response confirm(String account, UUID successor, String seen) {
        return Cases.staff(account)
                .contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body(Map.of("successorId", successor))
                .put(HAND_OVERS + one.unit + "/confirmation");
    }

    private Response choose(String account, Cases which, UUID successor) {
        return Cases.staff(account)
                .contentType(ContentType.JSON)
                .header("If-Match", etag(account))
                .body(Map.of("successorId", successor))
                .put(HAND_OVERS + one.unit + "/cases/" + which.id() + "/successor");
    }

    private Response nameBack(String account, Cases which) {
        return Cases.staff(account)
                .contentType(ContentType.JSON)
                .header("If-Match", etag(account))
                .body(Map.of("reason", "不属于本单位职责"))
                .put(HAND_OVERS + one.unit + "/cases/" + which.id() + "/return");
    }

    /** A case as the people of another unit have it. */
    private static Cases in(Cases unit, Cases which) {
        return unit.in(which.id().toString());
    }

    /** The clocks of everything filed with the unit, without whose they are. */
    private List<String> clocks() {
        List<String> clocks = new ArrayList<>();
        pool.preparedQuery("""
                        select (to_jsonb(c) - 'organisation_id')::text from clock c
                        join disclosure_request r on r.id = c.case_id
                        where r.applicant_account = (select applicant_account from disclosure_request where id = $1)
                            and c.kind <> 'REQUEST_ASSIGNMENT'
                        order by c.id""")
                .execute(Tuple.of(one.id()))
                .await()
                .indefinitely()
                .forEach(row -> clocks.add(row.getString(0)));
        assertThat(clocks).isNotEmpty();
        return clocks;
    }

    private List<String> told(UUID subject) {
        List<String> types = new ArrayList<>();
        pool.preparedQuery("select type from outbox where subject = $1 order by seq")
                .execute(Tuple.of(subject))
                .await()
                .indefinitely()
                .forEach(row -> types.add(row.getString(0)));
        return types;
    }

    /** Row I of part 3, all kinds of applicant together. */
    private int received(UUID unit) {
        JsonPath part = Cases.staff(office)
                .queryParam("unit", unit.toString())
                .get("/api/requests/v1/annual-report/part-3")
                .then()
                .statusCode(200)
                .body("balanced", equalTo(true))
                .extract()
                .jsonPath();
        List<Integer> row = part.getList("rows.find { it.number == '一' }.columns", Integer.class);
        return row.get(row.size() - 1);
    }
}
