package org.sunshinegov.catalog.reference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sunshinegov.catalog.testing.TestUnit.as;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.Codes;
import org.sunshinegov.catalog.testing.DistrictOffice;
import org.sunshinegov.catalog.testing.TestBus;
import org.sunshinegov.catalog.testing.TestItem;
import org.sunshinegov.catalog.testing.TestUnit;
import org.sunshinegov.kernel.contracts.reference.CalendarProposedV1;
import org.sunshinegov.kernel.law.calendar.CalendarDocument;
import org.sunshinegov.kernel.platform.management.Contexts;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.reference.PublishedCalendar;
import org.sunshinegov.kernel.platform.time.Timers;
import org.sunshinegov.kernel.web.testing.TestTokens;

@CatalogService
class CalendarIT {

    private static final String API = DistrictOffice.CALENDARS;
    private static final String HEADER = DistrictOffice.HEADER;

    @Inject
    TestBus bus;

    @Inject
    Calendars calendars;

    @Inject
    Pool pool;

    @Inject
    Timers timers;

    @Inject
    Contexts contexts;

    @Inject
    BundledBooks bundled;

    private final String notice = "通告" + Codes.next();
    private DistrictOffice office;
    private String proposer;
    private String releaser;

    @BeforeEach
    void somebody_of_the_district_office_and_somebody_of_the_leading_group() {
        office = DistrictOffice.make();
        proposer = office.one();
        releaser = office.leading();
    }

    @Test
    void the_yearly_notice_is_brought_in_by_one_and_released_by_another() {
        String year = """
                2027-01-01,OFF,元旦,{n},2026-11-01
                2027-01-02,WORK,元旦,{n},2026-11-01
                2027-05-01,OFF,劳动节,{n},2026-11-01
                2027-10-01,OFF,国庆节,{n},2026-11-01
                2027-10-02,OFF,国庆节,{n},2026-11-01
                2027-10-03,OFF,国庆节,{n},2026-11-01
                """;
        UUID id = proposed(year);

        as(proposer)
                .get(API + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("PROPOSED"))
                .body("outdated", equalTo(false))
                .body("proposer", equalTo("人员" + proposer))
                .body("coveredUntil", equalTo("2026-12-31"))
                .body("willCoverUntil", equalTo("2027-12-31"))
                .body("days.after.date", equalTo(List.of("2027-01-01", "2027-01-02", "2027-10-01")))
                .body("days[0].before.kind", equalTo("WORKING_DAY"))
                .body("days[0].before.published", equalTo(false))
                .body("days[0].after.kind", equalTo("HOLIDAY"))
                .body("days[0].after.reason", equalTo("元旦"))
                .body("days[0].after.basis", equalTo(notice))
                .body("days[1].after.kind", equalTo("MAKE_UP_DAY"));
        for (String one : List.of(proposer, office.other())) {
            decide(one, id, "release", 0).statusCode(403).body("code", equalTo("role-needed"));
        }
        decide(releaser, id, "release", 7).statusCode(412);
        as(releaser).put(API + "/" + id + "/release").then().statusCode(422).body("code", equalTo("if-match-missing"));
        assertThat(calendars.current().coverageEnd()).isEqualTo("2026-12-31");

        decide(releaser, id, "release", 0).statusCode(204);

        decide(releaser, id, "release", 1).statusCode(409).body("code", equalTo("calendar-decided"));
        as(proposer)
                .get(API + "/" + id)
                .then()
                .body("state", equalTo("RELEASED"))
                .body("decider", equalTo("人员" + releaser))
                .body("days", hasSize(3));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> calendars.current().coverageEnd().equals(LocalDate.of(2027, 12, 31)));
        assertThat(calendars.current().version().document()).isGreaterThan(1_000);
        assertThat(page(proposer).get("/register/calendar/in-force.csv").asString())
                .startsWith("\uFEFF" + HEADER)
                .contains("2027-01-01,OFF,元旦," + notice + ",2026-11-01");
        List<CalendarProposedV1> told = bus.told(id, CalendarProposedV1.class);
        assertThat(told).extracting(CalendarProposedV1::open).containsExactly(true, false);
        assertThat(told.get(0).document()).contains("2027-01-01,OFF");
        assertThat(told.get(1).document()).isNull();
        assertThat(acts(id))
                .containsExactly("PROPOSE null PROPOSED district-office", "RELEASE PROPOSED RELEASED leading-group");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-30,OFF,防汛,{n}                       | 应有五列
            2025-02-29,OFF,防汛,{n},2025-01-02            | 日期不存在
            2025-06-30,REST,防汛,{n},2025-01-02           | 类型只能是 OFF 或 WORK
            2025-06-30,OFF,,{n},2025-01-02                | 未写节日名称
            2025-06-30,OFF,防汛,,2025-01-02               | 未写通知文号
            2025-06-30,OFF,防汛,{n},2025-07-01            | 通知晚于该日
            2025-06-30,WORK,防汛,{n},2025-01-02           | 本来就是工作日
            2025-06-29,WORK,防汛,{n},2025-01-02           | 同一通知中同一天既放假又上班
            2025-06-27,OFF,防汛,{n},2025-01-02            | 同一通知中同一天重复
            9999-01-01,OFF,防汛,{n},2025-01-02            | 缺少整年安排
            """)
    void a_file_that_contradicts_itself_is_refused_row_by_row(String row, String sentence) {
        int before = proposals();

        propose(proposer, "2025-06-27,OFF,防汛,{n},2025-01-02\n2025-06-29,OFF,防汛,{n},2025-01-02\n" + row + "\n")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-fields"))
                .body("fields", hasKey("rows[4]"))
                .body("fields['rows[4]'].zh", containsString(sentence))
                .body("fields['rows[4]'].en", containsString("line 4: "));

        assertThat(proposals()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_none_is_refused_and_nothing_is_kept() {
        int before = proposals();
        byte[] chinese = (HEADER + "2025-06-30,OFF,防汛," + notice + ",2025-01-02\n").getBytes(Charset.forName("GBK"));

        DistrictOffice.propose(proposer, new byte[0])
                .then()
                .statusCode(422)
                .body("fields['rows[1]'].zh", containsString("表头应为"));
        DistrictOffice.propose(proposer, HEADER.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("fields['rows[1]'].zh", containsString("没有任何日期"));
        DistrictOffice.propose(proposer, "<html>\n<p>\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("fields", aMapWithSize(1));
        DistrictOffice.propose(proposer, chinese)
                .then()
                .statusCode(422)
                .body("fields.file.zh", containsString("CSV UTF-8"));
        DistrictOffice.propose(proposer, (HEADER + "\0").getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("fields.file.zh", equalTo("含有无法保存的空字符（U+0000）"));
        DistrictOffice.propose(proposer, new byte[] {'P', 'K', 3, 4, (byte) 0xff})
                .then()
                .statusCode(422);
        DistrictOffice.propose(proposer, new byte[256 << 10]).then().statusCode(422);
        for (int size : List.of((256 << 10) + 1, 10 << 20)) {
            DistrictOffice.propose(proposer, new byte[size])
                    .then()
                    .statusCode(413)
                    .body("code", equalTo("file-too-large"))
                    .body("title", containsString("256 KB"));
        }
        given().auth()
                .oauth2(TestTokens.staff(proposer))
                .multiPart("other", "x")
                .post(API)
                .then()
                .statusCode(422)
                .body("fields", hasKey("file"));

        assertThat(proposals()).isEqualTo(before);
    }

    @Test
    void a_mark_of_utf_8_and_line_ends_of_windows_do_no_harm() {
        byte[] file = ("\uFEFF" + HEADER + "2021-02-24,OFF,防汛," + notice + ",2021-02-20\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);

        DistrictOffice.propose(proposer, file).then().statusCode(201);
    }

    @Test
    void a_file_that_changes_nothing_is_no_proposal() {
        String inForce = page(proposer).get("/register/calendar/in-force.csv").asString();

        DistrictOffice.propose(proposer, inForce.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(409)
                .body("code", equalTo("calendar-unchanged"));
    }

    @Test
    void the_same_key_brings_in_one_proposal() {
        String days = "2021-03-04,OFF,防汛,{n},2021-03-01\n";
        String key = UUID.randomUUID().toString();

        String first = keyed(key, days).then().statusCode(201).extract().header("Location");

        keyed(key, days).then().statusCode(201).header("Location", first);
        keyed(key, days.replace("03-04", "03-05"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_proposal_for_a_calendar_that_is_no_longer_in_force_cannot_be_released() {
        UUID first = proposed("2021-03-08,OFF,防汛,{n}甲,2021-03-01\n");
        UUID second = proposed("2021-03-09,OFF,防汛,{n}乙,2021-03-01\n");
        decide(releaser, first, "release", 0).statusCode(204);

        as(releaser).get(API + "/" + second).then().body("outdated", equalTo(true));
        decide(releaser, second, "release", 0).statusCode(409).body("code", equalTo("calendar-changed"));
        assertThat(page(releaser).get("/register/calendar/" + second).asString())
                .contains("提出之后已有新的日历生效")
                .doesNotContain("/release\"", "moving-dates");

        decide(proposer, second, "withdrawal", 0).statusCode(204);
    }

    @Test
    void the_calendar_of_a_later_release_does_not_take_the_place_of_the_districts_own() throws Throwable {
        UUID id = proposed("2021-03-03,OFF,防汛,{n},2021-03-01\n");
        decide(releaser, id, "release", 0).statusCode(204);
        CalendarDocument later = CalendarDocument.bundled();
        Book ofARelease = Book.of(new PublishedCalendar(999, later.text(), 0, List.of()));

        VertxContextSupport.subscribeAndAwait(() -> bundled.offer(ofARelease));

        assertThat(page(proposer).get("/register/calendar/in-force.csv").asString())
                .contains(notice);
    }

    @Test
    void another_person_refuses_with_a_reason_and_the_proposer_withdraws() {
        UUID refused = proposed("2021-03-10,OFF,防汛,{n},2021-03-01\n");
        UUID withdrawn = proposed("2021-03-11,OFF,防汛,{n},2021-03-01\n");

        refuse(releaser, refused, "").statusCode(422).body("fields", hasKey("reason"));
        refuse(proposer, refused, "重报").statusCode(403).body("code", equalTo("role-needed"));
        refuse(releaser, refused, "文号有误").statusCode(204);
        as(proposer)
                .get(API + "/" + refused)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("reason", equalTo("文号有误"));
        decide(releaser, refused, "release", 1).statusCode(409).body("code", equalTo("calendar-decided"));

        decide(office.other(), withdrawn, "withdrawal", 0)
                .statusCode(403)
                .body("code", equalTo("only-the-proposer-withdraws"));
        decide(proposer, withdrawn, "withdrawal", 0).statusCode(204);
        decide(proposer, withdrawn, "withdrawal", 1).statusCode(409);
        assertThat(acts(refused)).endsWith("REFUSE PROPOSED REFUSED leading-group");
        assertThat(acts(withdrawn)).endsWith("WITHDRAW PROPOSED WITHDRAWN district-office");
        as(releaser).get(API + "/" + withdrawn).then().body("state", equalTo("WITHDRAWN"));
        as(proposer).get(API + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void nobody_but_the_district_office_proposes_decides_or_sees_whose_dates_would_move() {
        TestUnit unit = TestUnit.make();
        UUID id = proposed("2021-03-12,OFF,防汛,{n},2021-03-01\n");

        for (String other : List.of(unit.drafter(), unit.officer(), unit.leader(), "admin")) {
            propose(other, "").then().statusCode(403).body("code", equalTo("role-needed"));
            decide(other, id, "release", 0).statusCode(403);
            decide(other, id, "withdrawal", 0).statusCode(403);
            refuse(other, id, "理由").statusCode(403);
            as(other).get("/api/catalog/v1/moving-dates/" + id).then().statusCode(403);
            as(other).get(API + "/" + id).then().statusCode(200);
            assertThat(page(other).get("/register/calendar/" + id).asString())
                    .doesNotContain("/release\"", "/refusal\"", "/withdrawal\"", "moving-dates");
        }
        given().auth().oauth2(TestTokens.citizen("li", "李")).get(API).then().statusCode(403);
        given().get(API).then().statusCode(401);
        given().multiPart("file", "c.csv", HEADER.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(API)
                .then()
                .statusCode(401);
    }

    @Test
    void dates_move_as_the_preview_says_and_the_item_tells_why() {
        TestUnit unit = TestUnit.make();
        String entry = unit.entry("通知公告");
        TestItem item = item(unit, entry, "2021-03-15");
        UUID id = proposed("2021-04-01,OFF,防汛,{n},2021-03-01\n");
        String preview = "/api/catalog/v1/moving-dates/" + id;
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as(releaser).get(preview).statusCode() == 200);

        String found = "first.find { it.caseId == '" + item.id() + "' }";
        as(releaser).get(preview).then().body("moved", greaterThan(0)).body(found, nullValue());
        as(proposer)
                .get(preview)
                .then()
                .body(found + ".number", equalTo("旧闻"))
                .body(found + ".href", equalTo("/items/" + item.id()))
                .body(found + ".kind", equalTo("PUBLICATION"))
                .body(found + ".unitZh", equalTo("测试局" + unit.code()))
                .body(found + ".oldDueOn", equalTo("2021-04-13"))
                .body(found + ".dueOn", equalTo("2021-04-14"));
        assertThat(page(releaser).get("/items/fragments/moving-dates/" + id).asString())
                .contains("信息条目的期限", "个的日期将变动")
                .doesNotContain("href=\"/items/");
        assertThat(page(proposer).get("/items/fragments/moving-dates/" + id).asString())
                .contains("信息条目的期限", "个的日期将变动", "href=\"/items/" + item.id() + "\"", "2021年4月14日")
                .doesNotContain("<html");

        decide(releaser, id, "release", 0).statusCode(204);

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            var unused = contexts.run(timers::run).await().atMost(Duration.ofSeconds(30));
            return page(unit.drafter())
                    .get("/items/" + item.id() + "/due")
                    .asString()
                    .contains("2021年4月14日");
        });
        assertThat(page(unit.drafter()).get("/items/" + item.id()).asString())
                .contains("期限变动", "工作日历更新（10", "公开期限由2021年4月13日改为2021年4月14日");
        assertThat(page(unit.drafter()).get("/items/" + item.id() + "?lang=en").asString())
                .contains("publication is due on 2021-04-14 instead of 2021-04-13");
        as(releaser).get(preview).then().statusCode(404);
    }

    @Test
    void it_is_done_by_plain_forms() {
        String form = page(proposer).get("/register/calendar").asString();
        assertThat(form).contains("工作日历", "enctype=\"multipart/form-data\"", "name=\"key\"");
        assertThat(page("admin").get("/register/calendar").asString())
                .doesNotContain("enctype=\"multipart/form-data\"");

        posted("2021-02-30,OFF,防汛,{n},2021-03-01\n")
                .then()
                .statusCode(422)
                .body(containsString("有1行不能采用"))
                .body(containsString("第2行：日期不存在"));
        String at = posted("2021-03-02,OFF,防汛,{n},2021-03-01\n")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll("^https?://[^/]+", "");

        assertThat(page(proposer).get(at).asString())
                .contains("2021年3月2日(周二)", "工作日", "节假日", "防汛", notice, "/withdrawal\"")
                .contains("/requests/fragments/moving-dates/", "/reviews/fragments/moving-dates/")
                .doesNotContain("/release\"");
        assertThat(page(releaser).get(at).asString()).contains("/release\"", "/refusal\"");
        assertThat(page(releaser).get("/register/calendar/fragments/tasks").asString())
                .contains(at);
        page(proposer).get("/register/calendar/fragments/tasks").then().statusCode(403);
        assertThat(page(office.other()).get(at).asString())
                .contains("/requests/fragments/moving-dates/")
                .doesNotContain("/release\"", "/withdrawal\"");
        assertThat(page(releaser).get("/tasks").asString()).contains("/register/calendar/fragments/tasks");
        assertThat(page("admin").get("/tasks").asString()).doesNotContain("/register/calendar/fragments/tasks");
        page(releaser)
                .redirects()
                .follow(false)
                .formParam("version", 0)
                .formParam("reason", "")
                .post(at + "/refusal")
                .then()
                .statusCode(422)
                .body(containsString("error-summary"));
        page(releaser)
                .redirects()
                .follow(false)
                .formParam("version", 0)
                .post(at + "/release")
                .then()
                .statusCode(303);
        assertThat(page(proposer).get(at + "?lang=en").asString()).contains("Released", "public holiday");
        page(proposer).get("/register/calendar").then().body(not(containsString("没有自动采用")));
        page("admin").get("/register/calendar/of-this-release.csv").then().statusCode(200);
    }

    private TestItem item(TestUnit unit, String entry, String made) {
        Map<String, Object> form = TestItem.form(unit, entry, "旧闻", "正文");
        form.put("documentDate", made);
        String location = as(unit.drafter())
                .body(form)
                .post("/api/catalog/v1/items")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return new TestItem(UUID.fromString(location.replaceAll(".*/", "")), unit);
    }

    /** {@code {n}} stands for this test's own notice. */
    private UUID proposed(String days) {
        return office.propose(days.replace("{n}", notice));
    }

    private Response propose(String account, String days) {
        return DistrictOffice.propose(account, file(days));
    }

    private Response keyed(String key, String days) {
        return given().auth()
                .oauth2(TestTokens.staff(proposer))
                .header("Idempotency-Key", key)
                .multiPart("file", "calendar.csv", file(days), "text/csv")
                .post(API);
    }

    private Response posted(String days) {
        return page(proposer)
                .redirects()
                .follow(false)
                .multiPart("key", UUID.randomUUID().toString())
                .multiPart("file", "calendar.csv", file(days), "text/csv")
                .post("/register/calendar");
    }

    private byte[] file(String days) {
        return (HEADER + days.replace("{n}", notice)).getBytes(StandardCharsets.UTF_8);
    }

    /** What the evidence says of it, in order. */
    private List<String> acts(UUID id) {
        var rows = pool.preparedQuery("select action, state_before, state_after, acting_role from audit_record"
                        + " where aggregate_id = $1 order by number")
                .execute(Tuple.of(id))
                .await()
                .indefinitely();
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> IntStream.range(0, 4).mapToObj(row::getString).collect(Collectors.joining(" ")))
                .toList();
    }

    private static ValidatableResponse decide(String account, UUID id, String decision, int version) {
        return as(account)
                .header("If-Match", "\"" + version + "\"")
                .put(API + "/" + id + "/" + decision)
                .then();
    }

    private static ValidatableResponse refuse(String account, UUID id, String reason) {
        return as(account)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", reason))
                .put(API + "/" + id + "/refusal")
                .then();
    }

    private int proposals() {
        return as(proposer).get(API).path("findAll { it.proposer == '人员" + proposer + "' }.size()");
    }

    private static RequestSpecification page(String account) {
        return given().auth().oauth2(TestTokens.staff(account)).accept("text/html,text/csv");
    }
}
