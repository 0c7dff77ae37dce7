package org.sunshinegov.request.disclosurerequest.caselist;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;

/** The officer's list: filters, tables for spreadsheets, kept views, many cases to one handler. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class CaseListIT {

    private static final Pattern ENTITY = Pattern.compile("&#x([0-9a-f]+);");

    @Inject
    TestRegister register;

    @Inject
    Pool pool;

    private Cases one;
    private String two;

    @BeforeEach
    void two_cases() {
        one = new Cases(register).received();
        one.move(one.officer(), "registration", Map.of());
        two = one.another();
    }

    @Test
    void the_list_is_narrowed_by_state_kind_of_applicant_and_outcome() {
        list("state=REGISTERED").then().body("items.id", contains(one.id().toString()));
        list("state=AWAITING_CONFIRMATION").then().body("items.id", contains(two));
        list("applicantType=NATURAL_PERSON").then().body("items.size()", equalTo(2));
        list("applicantType=COMMERCIAL_ENTERPRISE").then().body("items", empty());
        list("outcome=GRANTED").then().body("items", empty());
    }

    @Test
    void those_due_by_a_day_stand_with_the_most_urgent_first_page_by_page() {
        RequestSpecification head = Cases.staff(register.officer(one.unit, Role.DISCLOSURE_BODY_HEAD))
                .contentType(ContentType.JSON);
        Cases extended = one.in(two).assigned();
        extended.move(head, "extension", Map.of("reason", "需要汇总三个单位的数据"));
        String newest = one.in(one.another()).received().id().toString();
        String oldest = one.id().toString();

        Response first = list("dueBefore=2100-01-01&size=2");
        first.then().body("items.id", containsInAnyOrder(oldest, newest));
        String next = first.path("next");
        list("dueBefore=2100-01-01&size=2&after=" + next)
                .then()
                .body("items.id", contains(two))
                .body("next", equalTo(null));
        list("dueBefore=2000-01-01").then().body("items", empty());
        list("after=" + next).then().statusCode(422).body("code", equalTo("cursor"));
    }

    @Test
    void a_table_says_what_the_list_shows_and_no_word_of_the_applicant() throws IOException {
        String csv = new String(table("csv", "state=REGISTERED"), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFF登记号,收件回执号,受理单位,信息名称,状态,");
        assertThat(csv.lines().count()).isEqualTo(2);
        assertThat(csv).contains("第1号", "河道水质监测数据", "已登记", "互联网", "自然人").doesNotContain("王芳", "13800138000");
        assertThat(sheet(table("xlsx", ""))).contains("登记号", "河道水质监测数据");
    }

    @Test
    void what_an_applicant_typed_never_becomes_a_formula() {
        Map<String, Object> filing = new HashMap<>(Cases.filing(one.unit));
        filing.put("subject", "=HYPERLINK(\"http://x\",\"点此\")");
        one.citizen().body(filing).post(Cases.REQUESTS).then().statusCode(201);

        String csv = new String(table("csv", ""), StandardCharsets.UTF_8);
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"点此\"\")\"");
    }

    @Test
    void the_tasks_are_a_page_of_their_own_without_script_and_a_part_of_one_with_it() {
        String tasks = "/requests/fragments/tasks";
        String page = page(TestTokens.staff(one.officer)).get(tasks).asString();
        String part = page(TestTokens.staff(one.officer))
                .header("HX-Request", "true")
                .get(tasks)
                .asString();

        assertThat(page).contains("<html", "<h1>", "/requests/cases/" + one.id());
        assertThat(part).doesNotContain("<html", "<h1>").contains("/requests/cases/" + one.id());
    }

    @Test
    void a_filter_that_is_none_is_refused_naming_the_parameter() {
        list("state=FOO").then().statusCode(422).body("fields.state.en", containsString("REGISTERED"));
        list("outcome=FOO").then().statusCode(422).body("fields.outcome.en", containsString("GRANTED"));
        list("applicantType=FOO").then().statusCode(422).body("fields", hasKey("applicantType"));
        list("dueBefore=-9999-01-01").then().statusCode(422).body("fields.dueBefore.zh", equalTo("日期应在1900年至2200年之间"));
        list("dueBefore=tomorrow").then().statusCode(422).body("fields", hasKey("dueBefore"));
        list("unit=no-id").then().statusCode(422).body("fields.unit.zh", equalTo("不是有效的编号"));
        list("handler=no-id").then().statusCode(422).body("fields.handler.zh", equalTo("不是有效的编号"));
        list("size=abc").then().statusCode(422).body("fields.size.zh", equalTo("应填写整数，且不能过大"));
        page(TestTokens.staff(one.officer))
                .get("/requests/cases?state=FOO")
                .then()
                .statusCode(422)
                .body(containsString("没有这个选项"));
    }

    @Test
    void a_nul_is_refused_by_name_in_the_filter_of_the_list_and_in_a_filing() {
        one.officer()
                .urlEncodingEnabled(false)
                .get(Cases.REQUESTS + "?text=%00")
                .then()
                .statusCode(422)
                .body("fields", hasKey("text"));
        Map<String, Object> filing = new HashMap<>(Cases.filing(one.unit));
        filing.put("subject", "河道\0水质");
        one.citizen()
                .body(filing)
                .post(Cases.REQUESTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-fields"))
                .body("fields", hasKey("subject"));
    }

    @Test
    void nothing_in_a_list_of_cases_is_refused_and_a_case_without_its_id_too() {
        for (String cases : List.of("[null]", "[{\"version\":0}]", "[]", "\"all\"")) {
            one.officer()
                    .body("{\"handlerId\":\"" + one.handlerId + "\",\"cases\":" + cases + "}")
                    .post(Cases.REQUESTS + "/assignments")
                    .then()
                    .statusCode(422);
        }
        one.officer().body("null").post(Cases.REQUESTS + "/assignments").then().statusCode(422);
    }

    @Test
    void a_list_of_another_unit_is_empty_as_a_table_too() throws IOException {
        String stranger = TestTokens.staff(register.officer(register.unit(), Role.DISCLOSURE_OFFICER));

        byte[] csv = page(stranger).get("/requests/cases/table?format=csv").asByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8).lines().count()).isEqualTo(1);
        given().auth()
                .oauth2(TestTokens.citizen(one.citizen, "王芳"))
                .get("/requests/cases/table")
                .then()
                .statusCode(403);
    }

    @Test
    void many_cases_go_to_one_handler_and_each_that_cannot_is_named_with_its_reason() {
        UUID elsewhere = new Cases(register).id();
        UUID stale = one.in(one.another()).received().id();
        int version = version();

        one.officer()
                .body(Map.of(
                        "handlerId",
                        one.handlerId,
                        "cases",
                        List.of(
                                Map.of("id", stale, "version", 0),
                                Map.of("id", one.id(), "version", version),
                                Map.of("id", two, "version", 0),
                                Map.of("id", elsewhere, "version", 0))))
                .post(Cases.REQUESTS + "/assignments")
                .then()
                .statusCode(200)
                .body("done", contains(false, true, false, false))
                .body("code", contains("stale-version", null, "move-not-legal", "not-found"))
                .body("[1].number", containsString("第1号"))
                .body("[3].number", equalTo(null));
        assertThat(one.state()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void a_case_without_id_or_version_and_one_chosen_twice_are_refused_before_anything_is_done() {
        Map<String, Object> good = Map.of("id", one.id(), "version", version());
        for (Map<String, ?> faulty :
                List.of(Map.of("version", 0), Map.of("id", two), Map.of("id", two, "version", -1))) {
            assign(List.of(good, faulty)).then().statusCode(422).body("fields.cases.zh", equalTo("每件都应有编号和版本"));
        }
        assign(Arrays.asList(good, null)).then().statusCode(422).body("fields", hasKey("cases"));
        assign(List.of(good, good)).then().statusCode(422).body("fields.cases.zh", equalTo("同一件选择了多次"));
        String box = one.id() + ":" + version();
        for (String unreadable : List.of("x:1", one.id().toString(), two + ":", two + ":x", ":3")) {
            form(TestTokens.staff(one.officer), Map.of("handlerId", one.handlerId.toString()))
                    .formParam("cases", box, unreadable)
                    .post("/requests/cases/assignment")
                    .then()
                    .statusCode(422);
        }
        assertThat(one.state()).isEqualTo("REGISTERED");
    }

    @Test
    void a_case_that_is_changed_while_it_is_assigned_is_stale_and_the_others_go_on() throws Exception {
        Cases other = one.in(one.another()).received();
        other.move(other.officer(), "registration", Map.of());
        Object raced = Map.of("id", one.id(), "version", version());
        Object next = Map.of(
                "id", other.id(), "version", Integer.parseInt(other.etag().replace("\"", "")));
        SqlConnection somebody = pool.getConnection().await().indefinitely();
        ExecutorService officer = Executors.newSingleThreadExecutor();
        try {
            Transaction change = somebody.begin().await().indefinitely();
            var unused = somebody.preparedQuery("update disclosure_request set version = version + 1 where id = $1")
                    .execute(Tuple.of(one.id()))
                    .await()
                    .indefinitely();
            Future<Response> answer = officer.submit(() -> assign(List.of(raced, next)));
            untilOneWaits();
            change.commit().await().indefinitely();

            answer.get()
                    .then()
                    .statusCode(200)
                    .body("done", contains(false, true))
                    .body("code", contains("stale-version", null));
        } finally {
            officer.shutdownNow();
            somebody.close().await().indefinitely();
        }
        assertThat(other.state()).isEqualTo("IN_PROGRESS");
    }

    /** Until the assignment has read the case and waits to write it. */
    private void untilOneWaits() {
        var unused = Uni.createFrom()
                .deferred(() -> pool.query("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and datname = current_database()")
                        .execute())
                .map(rows -> rows.iterator().next().getLong(0))
                .repeat()
                .withDelay(Duration.ofMillis(50))
                .until(waiting -> waiting > 0)
                .collect()
                .asList()
                .await()
                .atMost(Duration.ofSeconds(20));
    }

    private Response assign(List<?> cases) {
        return one.officer()
                .body(Map.of("handlerId", one.handlerId, "cases", cases))
                .post(Cases.REQUESTS + "/assignments");
    }

    private int version() {
        return Integer.parseInt(one.etag().replace("\"", ""));
    }

    @Test
    void only_a_drafter_of_the_unit_gets_a_case_and_only_its_officer_gives_it() {
        String stranger = register.officer(register.unit(), Role.DRAFTER);
        one.tryMove(one.officer(), "assignment", Map.of("handlerId", register.personOf(stranger)))
                .then()
                .statusCode(422)
                .body("fields.handlerId.zh", equalTo("该人员不是本单位的拟稿人"));
        one.handler()
                .body(Map.of("handlerId", one.handlerId, "cases", List.of(Map.of("id", one.id(), "version", 3))))
                .post(Cases.REQUESTS + "/assignments")
                .then()
                .statusCode(403);
        one.officer()
                .body(Map.of("cases", List.of()))
                .post(Cases.REQUESTS + "/assignments")
                .then()
                .statusCode(422)
                .body("fields", hasKey("cases"))
                .body("fields", hasKey("handlerId"));
    }

    @Test
    void the_page_gives_chosen_cases_to_a_handler_and_says_what_became_of_each() {
        String officer = TestTokens.staff(one.officer);
        String box = one.id() + ":" + one.etag().replace("\"", "");
        page(officer).get("/requests/cases").then().body(containsString("value=\"" + box + "\""));

        form(officer, Map.of("cases", box, "handlerId", ""))
                .post("/requests/cases/assignment?state=REGISTERED")
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#handlerId\">把所选办件转给：必填</a>"))
                .body(containsString("value=\"" + box + "\" checked"))
                .body(containsString("<option value=\"REGISTERED\" selected>"));
        form(officer, Map.of("handlerId", one.handlerId.toString()))
                .post("/requests/cases/assignment")
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#cases\">选取：请至少选择一件</a>"))
                .body(containsString("<option value=\"" + one.handlerId + "\" selected>"));
        form(officer, Map.of("cases", box, "handlerId", one.handlerId.toString()))
                .post("/requests/cases/assignment")
                .then()
                .statusCode(200)
                .body(containsString("已转办"));
        assertThat(one.state()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void an_officer_of_several_units_chooses_cases_once_the_list_is_narrowed_to_one() {
        String both = register.officer(one.unit, Role.DISCLOSURE_OFFICER);
        register.appoint(both, register.unit(), Role.DISCLOSURE_OFFICER);
        String box = "value=\"" + one.id() + ":";

        page(TestTokens.staff(both)).get("/requests/cases").then().body(not(containsString(box)));
        page(TestTokens.staff(both))
                .get("/requests/cases?unit=" + one.unit)
                .then()
                .body(containsString(box));
    }

    @Test
    void a_view_is_kept_under_a_name_and_seen_by_nobody_else() {
        String officer = TestTokens.staff(one.officer);
        form(officer, Map.of("name", "待转办"))
                .post("/requests/cases/views?state=REGISTERED&text=" + "%E6%B2%B3%E9%81%93")
                .then()
                .statusCode(303)
                .header("Location", containsString("/requests/cases?state=REGISTERED&text=%E6%B2%B3%E9%81%93"));

        String list = page(officer).get("/requests/cases").asString();
        assertThat(list).contains("待转办</a>").contains("/requests/cases?state=REGISTERED&amp;text=%E6%B2%B3%E9%81%93");
        page(TestTokens.staff(register.officer(one.unit, Role.DISCLOSURE_OFFICER)))
                .get("/requests/cases")
                .then()
                .body(not(containsString("待转办</a>")));
        form(officer, Map.of("name", " "))
                .post("/requests/cases/views?state=REGISTERED")
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#name\">名称：必填</a>"))
                .body(containsString("<details class=\"card\" open><summary>我的视图"));
    }

    @Test
    void notes_are_for_the_officers_of_the_case_and_sealed() {
        one.move(one.officer(), "assignment", Map.of("handlerId", one.handlerId));
        String notes = one.location + "/notes";
        one.officer()
                .body(Map.of("kind", "PHONE_CALL", "text", "已电话联系申请人王芳，确认年份。"))
                .post(notes)
                .then()
                .statusCode(201);

        one.handler()
                .get(notes)
                .then()
                .body("text", contains("已电话联系申请人王芳，确认年份。"))
                .body("kind", contains("PHONE_CALL"));
        one.citizen().get(notes).then().statusCode(403);
        Cases.staff(register.officer(one.unit, Role.LEADER_IN_CHARGE))
                .get(notes)
                .then()
                .statusCode(403);
        one.officer()
                .body(Map.of("text", " "))
                .post(notes)
                .then()
                .statusCode(422)
                .body("fields", hasKey("note"));
        page(TestTokens.staff(one.handler))
                .get("/requests/cases/" + one.id())
                .then()
                .body(containsString("电话记录"))
                .body(containsString("确认年份"));
        page(TestTokens.citizen(one.citizen, "王芳"))
                .get("/requests/mine/" + one.id())
                .then()
                .body(not(containsString("已电话联系")));
    }

    private Response list(String query) {
        return one.officer().get(Cases.REQUESTS + "?" + query);
    }

    private byte[] table(String format, String query) {
        return page(TestTokens.staff(one.officer))
                .get("/requests/cases/table?format=" + format + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String sheet(byte[] xlsx) throws IOException {
        Path file = Files.createTempFile(Path.of("target"), "table", ".xlsx");
        try {
            Files.write(file, xlsx);
            StringBuilder text = new StringBuilder();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return ENTITY.matcher(text).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
        } finally {
            Files.delete(file);
        }
    }

    private static RequestSpecification form(String token, Map<String, ?> typed) {
        return page(token)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .urlEncodingEnabled(false)
                .formParams(typed);
    }

    private static RequestSpecification page(String token) {
        return given().auth().oauth2(token).accept("text/html").redirects().follow(false);
    }
}
