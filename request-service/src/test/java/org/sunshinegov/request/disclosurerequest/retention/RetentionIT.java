package org.sunshinegov.request.disclosurerequest.retention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.audit.Evidence;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.platform.time.Timers;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;
import org.sunshinegov.request.disclosurerequest.Reviews;

/** After its years in the archive nobody is named in a case any more; codes, dates, counts and the chain stay. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class RetentionIT {

    private static final String RETENTION = "/api/requests/v1/retention";

    @Inject
    TestRegister register;

    @Inject
    Reviews reviews;

    @Inject
    Evidence evidence;

    @Inject
    Timers timers;

    @Inject
    Pool pool;

    @Inject
    BusinessClock clock;

    private final String mark = "玄圭" + UUID.randomUUID().toString().substring(0, 8);
    private Cases people;
    private String office;
    private String second;

    @BeforeEach
    void an_office_of_two_and_no_list_of_other_tests() throws Throwable {
        run();
        // Neither one on its way nor one that is done: what a test dates back would fall under it, and a timer take it.
        var unused = pool.query("update anonymisation_list set state = 'DISCARDED'")
                .execute()
                .await()
                .indefinitely();
        reviews.trusted();
        people = new Cases(register);
        office = register.officer(register.unit(), Role.DISTRICT_OFFICE);
        second = register.officer(register.unit(), Role.DISTRICT_OFFICE);
    }

    @Test
    void every_word_is_gone_and_what_is_counted_stays() throws Throwable {
        Cases one = archived();
        assertThat(holding(mark)).contains("disclosure_request", "audit_record", "remedy");
        String document = one.officer().get(one.location).path("reply.attachments[0].documentId");
        JsonPath figures = part3(one.unit);
        String number = one.officer().get(one.location).path("number");
        longAgo(one);

        released();

        assertThat(holding(mark)).isEmpty();
        assertThat(keys(one)).isNotEmpty().containsOnlyNulls();
        assertThat(count(
                        "select count(*) from applicant a join disclosure_request r on r.applicant_id = a.id"
                                + " where r.id = $1",
                        one))
                .isZero();
        assertThat(count("select count(*) from case_note where case_id = $1", one))
                .isZero();
        assertThat(count("select count(*) from consulted_party where case_id = $1", one))
                .isZero();
        assertThat(count("select count(*) from letter where case_id = $1 and wrapped_key is not null", one))
                .isZero();
        assertThat(count("select count(*) from letter where case_id = $1", one)).isPositive();
        one.officer().get(one.location + "/documents/" + document).then().statusCode(404);
        one.officer().get(one.location + "/pack").then().statusCode(404);
        one.citizen().get(one.location).then().statusCode(404);
        one.officer()
                .get(one.location)
                .then()
                .statusCode(200)
                .body("state", equalTo("ARCHIVED"))
                .body("number", equalTo(number))
                .body("wish.subject", equalTo("（已匿名化）"))
                .body("reply.outcome", equalTo("GRANTED"))
                .body("archive.anonymisedOn", equalTo(clock.today().toString()))
                .body("moves", empty());
        Cases.html(TestTokens.staff(one.officer))
                .get("/requests/cases/" + one.id())
                .then()
                .statusCode(200)
                .body(containsString("已匿名化"))
                .body(not(containsString("王芳")));
        assertThat(part3(one.unit).getList("rows")).isEqualTo(figures.getList("rows"));
        var links = VertxContextSupport.subscribeAndAwait(() -> evidence.of(one.id()));
        assertThat(Evidence.verified(links).broken()).isNull();
        assertThat(links).allMatch(link -> link.reason() == null && link.salt() == null);
        assertThat(links).anyMatch(link -> link.commitment() != null);
        assertThat(links.get(links.size() - 1).action()).isEqualTo("ANONYMISE");
        assertThat(links.get(links.size() - 1).actor()).isEqualTo(register.personOf(second));
        assertThat(count("select count(*) from outbox where subject = $1 and type = 'RequestAnonymised.v1'", one))
                .isOne();
        one.officer()
                .body(Map.of("body", "晨光区人民法院", "litigation", true))
                .post(one.location + "/remedies")
                .then()
                .statusCode(409)
                .body("code", equalTo("anonymised"));
        one.officer()
                .body(Map.of("reason", "涉诉"))
                .put(one.location + "/hold")
                .then()
                .statusCode(409);
    }

    @Test
    void what_is_held_or_contested_stays_whole_also_after_it_was_listed() throws Throwable {
        Cases held = archived();
        Cases contested = archived();
        Cases late = archived();
        longAgo(held);
        longAgo(contested);
        longAgo(late);
        held.officer()
                .body(Map.of("reason", "涉诉"))
                .put(held.location + "/hold")
                .then()
                .statusCode(204);
        held.officer()
                .body(Map.of("reason", "涉诉"))
                .put(held.location + "/hold")
                .then()
                .statusCode(409)
                .body("code", equalTo("held-before"));
        contested
                .officer()
                .body(Map.of("body", "晨光区人民法院", "litigation", true))
                .post(contested.location + "/remedies")
                .then()
                .statusCode(201);
        preview("")
                .body("cases.find { it.id == '%s' }.kept".formatted(held.id()), equalTo("HELD"))
                .body("cases.find { it.id == '%s' }.kept".formatted(contested.id()), equalTo("CONTESTED"))
                .body("cases.find { it.id == '%s' }.kept".formatted(late.id()), nullValue());
        String list = propose(office);
        Cases.staff(office)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "审计"))
                .put(late.location + "/hold")
                .then()
                .statusCode(204);

        decide(second, list, "release").then().statusCode(204);
        run();

        for (Cases one : List.of(held, contested, late)) {
            one.officer().get(one.location).then().body("archive.anonymisedOn", nullValue());
        }
        preview("")
                .body("lists.find { it.list.id == '%s' }.kept".formatted(list), equalTo(1))
                .body("lists.find { it.list.id == '%s' }.list.state".formatted(list), equalTo("DONE"));
        late.officer()
                .body(Map.of("reason", "审计完毕"))
                .put(late.location + "/hold/lifting")
                .then()
                .statusCode(204);
        released();
        late.officer()
                .get(late.location)
                .then()
                .body("archive.anonymisedOn", equalTo(clock.today().toString()));
    }

    @Test
    void a_correction_goes_with_the_list_as_long_after_its_end() throws Throwable {
        String corrections = "/api/requests/v1/record-corrections";
        String filed = people.citizen()
                .body(Map.of(
                        "organisationId", people.unit,
                        "applicantType", "NATURAL_PERSON",
                        "applicant",
                                Map.of("name", "王芳", "identityNumber", "11010519491231002X", "phone", "13800138000"),
                        "record", mark,
                        "inaccurate", mark,
                        "accurate", mark,
                        "evidence", mark))
                .post(corrections)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String id = filed.substring(filed.lastIndexOf('/') + 1);
        people.officer()
                .header("If-Match", people.officer().get(filed).header("ETag"))
                .body(Map.of("result", "CORRECTED", "answer", mark))
                .put(filed + "/decision")
                .then()
                .statusCode(204);
        people.citizen().get(filed).then().statusCode(200).body("statement.record", equalTo(mark));
        tryPropose(office).then().statusCode(409).body("code", equalTo("nothing-due"));
        var unused = sql("update record_correction set ended_on = ended_on - 3660 where id = $1", id);
        preview("").body("corrections", equalTo(1));

        released();

        people.officer()
                .get(filed)
                .then()
                .statusCode(200)
                .body("anonymisedOn", equalTo(clock.today().toString()))
                .body("statement", nullValue())
                .body("decision.result", equalTo("CORRECTED"));
        people.citizen().get(filed).then().statusCode(404);
        Cases.html(TestTokens.staff(people.officer))
                .get("/requests/corrections/" + id)
                .then()
                .statusCode(200)
                .body(containsString("已匿名化"));
        var row = sql(
                "select wrapped_key, applicant_account, (select count(*) from applicant a"
                        + " where a.id = cast(c.content ->> 'applicantId' as uuid)) from record_correction c where id = $1",
                id);
        assertThat(row.getValue(0)).isNull();
        assertThat(row.getValue(1)).isNull();
        assertThat(row.getLong(2)).isZero();
        var links = VertxContextSupport.subscribeAndAwait(() -> evidence.of(UUID.fromString(id)));
        assertThat(Evidence.verified(links).broken()).isNull();
        assertThat(links.get(links.size() - 1).action()).isEqualTo("ANONYMISE");
        assertThat(links.get(links.size() - 1).actor()).isNotNull();
    }

    private Row sql(String statement, String id) {
        RowSet<Row> rows = pool.preparedQuery(statement)
                .execute(Tuple.of(UUID.fromString(id)))
                .await()
                .indefinitely();
        return rows.size() == 0 ? null : rows.iterator().next();
    }

    @Test
    void two_persons_of_the_district_office_are_needed_and_nobody_else_is_let_in() throws Throwable {
        Cases one = archived();
        preview("?days=3660").body("cases.id", hasItem(one.id().toString()));
        preview("?days=3600").body("cases.id", not(hasItem(one.id().toString())));
        Cases.staff(office).get(RETENTION + "?days=-1").then().statusCode(422);
        longAgo(one);
        String key = UUID.randomUUID().toString();
        String list = proposed(tryPropose(Cases.staff(office).header("Idempotency-Key", key)));
        assertThat(proposed(tryPropose(Cases.staff(office).header("Idempotency-Key", key))))
                .isEqualTo(list);
        tryPropose(office).then().statusCode(409).body("code", equalTo("nothing-due"));

        decide(office, list, "release").then().statusCode(403).body("code", equalTo("proposer-may-not-release"));
        for (String other : List.of(one.officer, one.handler)) {
            decide(other, list, "release").then().statusCode(403);
            Cases.staff(other).get(RETENTION).then().statusCode(403);
            tryPropose(other).then().statusCode(403);
            Cases.html(TestTokens.staff(other))
                    .get("/requests/retention")
                    .then()
                    .statusCode(403);
        }
        one.citizen().get(RETENTION).then().statusCode(403);
        given().get(RETENTION).then().statusCode(401);
        one.handler()
                .body(Map.of("reason", "涉诉"))
                .put(one.location + "/hold")
                .then()
                .statusCode(403);
        one.citizen()
                .body(Map.of("reason", "涉诉"))
                .put(one.location + "/hold")
                .then()
                .statusCode(403);
        one.post(TestTokens.staff(one.officer), "/requests/cases/" + one.id() + "/hold", Map.of("reason", ""))
                .statusCode(422)
                .body(containsString("<a href=\"#hold-reason\">理由：必填</a>"));
        run();
        one.officer().get(one.location).then().body("archive.anonymisedOn", nullValue());

        decide(second, list, "discarding").then().statusCode(204);
        decide(second, list, "release").then().statusCode(409);
        String again = propose(second);
        Cases.html(TestTokens.staff(office))
                .get("/requests/retention")
                .then()
                .statusCode(200)
                .body(containsString("核准并匿名化"));
        Cases.html(TestTokens.staff(office))
                .formParam("version", version(again))
                .post("/requests/retention/lists/" + again + "/release")
                .then()
                .statusCode(303);
        run();
        one.officer()
                .get(one.location)
                .then()
                .body("archive.anonymisedOn", equalTo(clock.today().toString()));
    }

    /** A case with the mark in everything anybody can write, in the archive. */
    private Cases archived() throws Throwable {
        Map<String, Object> filing = new HashMap<>(Cases.filing(people.unit));
        filing.putAll(Map.of("subject", mark, "description", mark, "purpose", mark, "insist", true));
        String filed = people.citizen()
                .body(filing)
                .post(Cases.REQUESTS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Cases one = people.in(filed.substring(filed.lastIndexOf('/') + 1)).received();
        one.move(one.officer(), "registration", Map.of());
        one.move(one.officer(), "clarification-request", Map.of("points", mark));
        one.move(one.citizen(), "clarification", Map.of("text", mark));
        one.move(one.officer(), "assignment", Map.of("handlerId", one.handlerId, "handover", mark));
        String asked = one.consult(Map.of("kind", "AGENCY", "name", mark, "contact", mark, "question", mark));
        String consultation = one.officer().get(one.location).path("consultations[0].id");
        one.move(
                one.officer(),
                "consultations/" + consultation + "/opinion",
                Map.of("position", "AGREES", "reasons", mark));
        assertThat(asked).isNotBlank();
        reviews.approve(one.draft(mark));
        one.move(one.officer(), "reply", Map.of());
        one.move(one.officer(), "service", Map.of("proof", mark));
        one.move(one.officer(), "closing", Map.of());
        one.officer()
                .body(Map.of("text", mark))
                .post(one.location + "/notes")
                .then()
                .statusCode(201);
        one.move(one.officer(), "archiving", Map.of());
        String remedy = one.officer()
                .body(Map.of("body", "晨光区人民法院", "reference", mark, "litigation", true))
                .post(one.location + "/remedies")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        one.officer()
                .body(Map.of("result", "UPHELD"))
                .put(remedy + "/conclusion")
                .then()
                .statusCode(204);
        return one;
    }

    /** As if it had been archived eleven years before. */
    private void longAgo(Cases one) {
        var unused = pool.preparedQuery("""
                        update disclosure_request set archived_on = archived_on - interval '11 years',
                            content = jsonb_set(content, '{phase,archivedOn}',
                                to_jsonb(cast(cast(archived_on - interval '11 years' as date) as text)))
                        where id = $1""").execute(Tuple.of(one.id())).await().indefinitely();
    }

    private void released() throws Throwable {
        decide(second, propose(office), "release").then().statusCode(204);
        run();
    }

    private void run() throws Throwable {
        var unused = VertxContextSupport.subscribeAndAwait(timers::run);
    }

    private String propose(String account) {
        return proposed(tryPropose(account));
    }

    private static String proposed(Response answer) {
        String location = answer.then().statusCode(201).extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Response tryPropose(String account) {
        return tryPropose(Cases.staff(account));
    }

    private static Response tryPropose(RequestSpecification who) {
        return who.post(RETENTION + "/lists");
    }

    private Response decide(String account, String list, String decision) {
        return Cases.staff(account)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version(list) + "\"")
                .put(RETENTION + "/lists/" + list + "/" + decision);
    }

    private int version(String list) {
        return preview("").extract().path("lists.find { it.list.id == '%s' }.version".formatted(list));
    }

    private ValidatableResponse preview(String query) {
        return Cases.staff(office).get(RETENTION + query).then().statusCode(200);
    }

    private JsonPath part3(UUID unit) {
        return Cases.staff(office)
                .queryParam("unit", unit.toString())
                .get("/api/requests/v1/annual-report/part-3")
                .jsonPath();
    }

    /** The tables that hold the words anywhere in any row. */
    private List<String> holding(String words) {
        List<String> tables = new ArrayList<>();
        for (Row table : pool.query("select table_name from information_schema.tables"
                        + " where table_schema = current_schema() and table_type = 'BASE TABLE'")
                .execute()
                .await()
                .indefinitely()) {
            String name = table.getString(0);
            long rows = pool.preparedQuery(
                            "select count(*) from \"%s\" x where position($1 in x::text) > 0".formatted(name))
                    .execute(Tuple.of(words))
                    .await()
                    .indefinitely()
                    .iterator()
                    .next()
                    .getLong(0);
            if (rows > 0) {
                tables.add(name);
            }
        }
        return tables;
    }

    /** The wrapped keys of every document of the case. */
    private List<Object> keys(Cases one) {
        List<Object> keys = new ArrayList<>();
        pool.preparedQuery("""
                        select wrapped_key from document where owner_id = $1
                           or owner_id in (select id from letter where case_id = $1)""")
                .execute(Tuple.of(one.id()))
                .await()
                .indefinitely()
                .forEach(row -> keys.add(row.getValue(0)));
        return keys;
    }

    private long count(String statement, Cases one) {
        return pool.preparedQuery(statement)
                .execute(Tuple.of(one.id()))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }
}
