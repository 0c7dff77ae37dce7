package org.sunshinegov.catalog.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.sunshinegov.catalog.testing.TestUnit.as;
import static org.sunshinegov.catalog.testing.TestUnit.entryForm;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.catalogue.model.Cycle;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.DistrictOffice;
import org.sunshinegov.catalog.testing.TestBus;
import org.sunshinegov.catalog.testing.TestItem;
import org.sunshinegov.catalog.testing.TestReviews;
import org.sunshinegov.catalog.testing.TestUnit;
import org.sunshinegov.kernel.contracts.catalog.PublicationDutyFulfilledV1;
import org.sunshinegov.kernel.contracts.clock.DueDateSetV1;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.management.Contexts;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.ListStatements;
import org.sunshinegov.kernel.web.testing.TestTokens;

@CatalogService
class CatalogueIT {

    private static final String API = "/api/catalog/v1/entries";

    /** The days after the period are missing, and it comes before all others. */
    private static final String BROKEN_COPY = """
            insert into catalogue_entry
            select (jsonb_populate_record(e, jsonb_build_object('id', $1::uuid, 'matter', '残缺', 'days', null))).*
            from catalogue_entry e where e.id = $2""";

    private static final Duration LIMIT = Duration.ofSeconds(15);

    @Inject
    PublicationDuties duties;

    @Inject
    Contexts contexts;

    @Inject
    Transactions transactions;

    @Inject
    Pool pool;

    @Inject
    BusinessClock clock;

    @Inject
    TestBus bus;

    @Inject
    TestReviews reviews;

    @Inject
    CatalogueQueries catalogues;

    private TestUnit unit;

    @BeforeEach
    void a_unit() {
        unit = TestUnit.make();
    }

    @Test
    void a_units_catalogue_is_loaded_at_once_and_public() {
        List<Map<String, Object>> forms = List.of(
                entryForm("机构职能", "PROMPT"),
                entryForm("财政收支", "RECURRING_QUARTERLY_PLUS_10CD"),
                custom("工作简报", "MONTHLY", 5));

        as(unit.officer())
                .body(forms)
                .post(API + "/load?organisation=" + unit.id())
                .then()
                .statusCode(200)
                .body("$", aMapWithSize(3));

        given().get(API + "?organisation=" + unit.id())
                .then()
                .statusCode(200)
                .body("$", hasSize(3))
                .body("find { it.matter == '工作简报' }.cycle", equalTo("MONTHLY"));
    }

    @Test
    void a_faulty_row_is_named_and_nothing_is_entered() {
        List<Map<String, Object>> forms =
                List.of(entryForm("甲", "PROMPT"), entryForm("乙", "SOMETIMES"), custom("丙", "MONTHLY", 500));

        as(unit.officer())
                .body(forms)
                .post(API + "/load?organisation=" + unit.id())
                .then()
                .statusCode(422)
                .body("fields", hasKey("[1].timingClass"))
                .body("fields", hasKey("[2].days"))
                .body("fields", aMapWithSize(2));

        given().get(API + "?organisation=" + unit.id()).then().body("$", hasSize(0));
    }

    @Test
    void what_is_no_list_of_entries_is_refused_and_a_hole_in_it_named() {
        String path = API + "/load?organisation=" + unit.id();

        as(unit.officer()).body("[null]").post(path).then().statusCode(422).body("fields", hasKey("[0]"));
        for (String body : List.of("null", "{}", "[1]")) {
            as(unit.officer()).body(body).post(path).then().statusCode(422);
        }
        Map<String, Object> holed = new HashMap<>(entryForm("甲", "PROMPT"));
        holed.put("categories", Collections.singletonList(null));
        as(unit.officer())
                .body(holed)
                .post(API + "?organisation=" + unit.id())
                .then()
                .statusCode(422)
                .body("fields", hasKey("categories"));
    }

    @Test
    void only_its_officers_and_section_heads_keep_a_units_catalogue() {
        String path = API + "?organisation=" + unit.id();

        as(unit.drafter()).body(entryForm("甲", "PROMPT")).post(path).then().statusCode(403);
        as(TestUnit.make().officer())
                .body(entryForm("甲", "PROMPT"))
                .post(path)
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .body(entryForm("甲", "PROMPT"))
                .post(path)
                .then()
                .statusCode(401);
        as(unit.officer()).body(entryForm("甲", "PROMPT")).post(path).then().statusCode(201);
        as(unit.officer()).body(entryForm("甲", "PROMPT")).post(path).then().statusCode(409);
    }

    @Test
    void an_entry_for_the_units_own_staff_is_not_shown_to_others() {
        Map<String, Object> internal = new HashMap<>(entryForm("考勤", "PROMPT"));
        internal.put("audience", "INTERNAL");
        String location = as(unit.officer())
                .body(internal)
                .post(API + "?organisation=" + unit.id())
                .header("Location");

        given().get(location).then().statusCode(404);
        as(TestUnit.make().officer()).get(location).then().statusCode(404);
        as(unit.drafter()).get(location).then().statusCode(200);
    }

    @Test
    void each_period_of_a_recurring_matter_is_a_duty_which_the_next_publication_fulfils() throws Throwable {
        as(unit.officer())
                .body(entryForm("财政收支", "RECURRING_QUARTERLY_PLUS_10CD"))
                .post(API + "?organisation=" + unit.id())
                .then()
                .statusCode(201);
        LocalDate quarterEnd = Cycle.QUARTERLY.lastDay(clock.today());
        Instant afterwards = quarterEnd.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);

        VertxContextSupport.subscribeAndAwait(() -> duties.runDue(afterwards));
        VertxContextSupport.subscribeAndAwait(() -> duties.runDue(afterwards));

        String path = API + "/duties?organisation=" + unit.id();
        String duty = as(unit.officer())
                .get(path)
                .then()
                .body("$", hasSize(1))
                .body("[0].dueOn", equalTo(quarterEnd.plusDays(10).toString()))
                .body("[0].fulfilledOn", nullValue())
                .extract()
                .path("[0].id");
        DueDateSetV1 told = bus.told(UUID.fromString(duty), DueDateSetV1.class).get(0);
        assertThat(told.clockKind()).isEqualTo("PERIODIC_PUBLICATION");
        assertThat(told.dueOn()).isEqualTo(quarterEnd.plusDays(10));

        String entry =
                as(unit.officer()).get(API + "?organisation=" + unit.id()).path("[0].id");
        TestItem item = TestItem.draft(unit, entry, "三季度收支", "附表").published(reviews);
        as(unit.officer())
                .get(path)
                .then()
                .body("[0].fulfilledOn", notNullValue())
                .body("[0].itemId", equalTo(item.id().toString()));
        assertThat(bus.told(UUID.fromString(duty), PublicationDutyFulfilledV1.class))
                .extracting(PublicationDutyFulfilledV1::itemId)
                .containsExactly(item.id());
    }

    @Test
    void who_publish_at_once_under_one_entry_fulfil_a_duty_each() throws Throwable {
        UUID entry = enter(custom("工作简报", "MONTHLY", 5));
        LocalDate first = Cycle.MONTHLY.lastDay(clock.today());
        runDue(Cycle.MONTHLY.lastDay(first.plusDays(1)).plusDays(1));
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        List<CompletableFuture<Void>> publishing = new ArrayList<>();

        SqlConnection somebody = pool.getConnection().await().atMost(LIMIT);
        try {
            Transaction holding = somebody.begin().await().atMost(LIMIT);
            assertThat(rows(somebody, "select 1 from publication_duty where entry_id = $1 for update", entry))
                    .hasSize(2);
            publishing.add(fulfil(entry, one));
            publishing.add(fulfil(entry, other));
            await().atMost(LIMIT)
                    .until(() ->
                            rows(somebody, "select 1 from pg_locks where not granted and $1::uuid is not null", entry)
                                            .size()
                                    >= 2);
            holding.rollback().await().atMost(LIMIT);
        } finally {
            somebody.close().await().atMost(LIMIT);
        }
        publishing.forEach(CompletableFuture::join);

        as(unit.officer())
                .get(API + "/duties?organisation=" + unit.id())
                .then()
                .body("fulfilledOn", everyItem(notNullValue()))
                .body("itemId", containsInAnyOrder(one.toString(), other.toString()));
    }

    private CompletableFuture<Void> fulfil(UUID entry, UUID item) {
        return contexts.run(() -> transactions.run(() -> duties.fulfil(entry, item, clock.today(), clock.instant())))
                .subscribeAsCompletionStage();
    }

    private static List<Row> rows(SqlConnection connection, String statement, UUID parameter) {
        return StreamSupport.stream(
                        connection
                                .preparedQuery(statement)
                                .execute(Tuple.of(parameter))
                                .await()
                                .atMost(LIMIT)
                                .spliterator(),
                        false)
                .toList();
    }

    @Test
    void a_duty_has_a_page_that_names_its_entry_its_dates_and_the_item_that_met_it() throws Throwable {
        UUID entry = enter(custom("工作简报", "MONTHLY", 5));
        LocalDate lastDay = Cycle.MONTHLY.lastDay(clock.today());
        runDue(lastDay.plusDays(1));
        DistrictOffice office = DistrictOffice.make();
        String page = "/items/duties/"
                + as(unit.officer())
                        .get(API + "/duties?organisation=" + unit.id())
                        .path("[0].id");

        String draft = "/items/new?entry=" + entry;
        assertThat(html(unit.drafter(), page)).contains("工作简报", "尚未公开", day(lastDay), draft);
        assertThat(html(office.one(), page)).contains("工作简报", "尚未公开").doesNotContain(draft);
        assertThat(page(TestUnit.make().officer(), page).statusCode()).isEqualTo(404);
        assertThat(page(unit.officer(), "/items/duties/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        given().auth()
                .oauth2(TestTokens.citizen("li", "李"))
                .accept("text/html")
                .get(page)
                .then()
                .statusCode(403);
        given().accept("text/html").get(page).then().statusCode(401);

        TestItem item = TestItem.draft(unit, entry.toString(), "十一月简报", "附表").published(reviews);
        assertThat(html(unit.leader(), page))
                .contains("已公开", "<a href=\"/items/" + item.id() + "\">十一月简报</a>")
                .doesNotContain(draft);
    }

    @Test
    void an_entry_is_asked_for_only_from_the_day_after_its_period_until_it_has_its_duty() throws Throwable {
        for (Cycle cycle : Cycle.values()) {
            UUID entry = enter(custom("每期" + cycle, cycle.name(), 5));
            LocalDate first = cycle.lastDay(clock.today());
            LocalDate second = cycle.lastDay(first.plusDays(1));

            assertThat(owing(first)).doesNotContain(entry);
            assertThat(owing(first.plusDays(1))).contains(entry);
            runDue(first.plusDays(1));
            assertThat(owing(first.plusDays(1))).doesNotContain(entry);
            assertThat(owing(second)).doesNotContain(entry);
            assertThat(owing(second.plusDays(1))).contains(entry);
        }
        UUID prompt = enter(entryForm("不定期", "PROMPT"));
        assertThat(owing(clock.today().plusYears(1))).doesNotContain(prompt);
    }

    @Test
    void a_tick_with_nothing_due_asks_once_and_opens_no_transaction() throws Throwable {
        UUID entry = enter(entryForm("财政收支", "RECURRING_QUARTERLY_PLUS_10CD"));
        LocalDate later = clock.today().plusYears(1);
        assertThat(owing(later)).contains(entry);
        runDue(later);

        assertThat(owing(later)).isEmpty();
        assertThat(ListStatements.statements(
                        () -> duties.runDue(at(later)).await().indefinitely()))
                .isEqualTo(1);
    }

    @Test
    void an_entry_that_fails_keeps_no_other_from_its_duty() throws Throwable {
        UUID broken = UUID.fromString("00000000-0000-0000-0000-000000000001");
        UUID sound = enter(custom("工作简报", "MONTHLY", 5));
        sql(BROKEN_COPY, broken, sound);
        LocalDate later = Cycle.MONTHLY.lastDay(clock.today()).plusDays(1);

        assertThatThrownBy(() -> runDue(later)).hasMessage("1 of what was due could not be done");

        assertThat(owing(later)).containsExactly(broken);
        as(unit.officer())
                .get(API + "/duties?organisation=" + unit.id())
                .then()
                .body("entryId", equalTo(List.of(sound.toString())));
        sql("delete from catalogue_entry where id = $1 and $2 is not null", broken, sound);
    }

    private UUID enter(Map<String, Object> form) {
        return UUID.fromString(as(unit.officer())
                .body(form)
                .post(API + "?organisation=" + unit.id())
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/", ""));
    }

    private static Response page(String account, String path) {
        return given().auth()
                .oauth2(TestTokens.staff(account))
                .accept("text/html")
                .get(path);
    }

    @Test
    void the_catalogue_of_a_closed_unit_is_not_in_the_list_of_catalogues() throws Throwable {
        assertThat(listed()).contains(unit.id());

        as(DistrictOffice.make().one())
                .header("If-Match", "\"0\"")
                .body(Map.of("cause", "DISSOLVED", "successors", List.of("007001006")))
                .put("/api/catalog/v1/organisations/" + unit.id() + "/closing")
                .then()
                .statusCode(204);

        assertThat(listed()).isNotEmpty().doesNotContain(unit.id());
    }

    private static String html(String account, String path) {
        return page(account, path).then().statusCode(200).extract().asString();
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private void runDue(LocalDate today) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> duties.runDue(at(today)));
    }

    private static Instant at(LocalDate today) {
        return today.atTime(9, 0).atZone(CivilTime.ZONE).toInstant();
    }

    private List<UUID> listed() throws Throwable {
        return VertxContextSupport.subscribeAndAwait(catalogues::countedUnits).stream()
                .map(UnitView::id)
                .toList();
    }

    private List<UUID> owing(LocalDate today) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> duties.owing(today)).stream()
                .map(PublicationDuties.Owing::entryId)
                .toList();
    }

    private void sql(String statement, UUID one, UUID other) {
        var unused = pool.preparedQuery(statement)
                .execute(Tuple.of(one, other))
                .await()
                .indefinitely();
    }

    private static Map<String, Object> custom(String matter, String cycle, int days) {
        Map<String, Object> form = new HashMap<>(entryForm(matter, "PERIODIC_CUSTOM"));
        form.put("cycle", cycle);
        form.put("days", days);
        return form;
    }
}
