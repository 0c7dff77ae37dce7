package org.sunshinegov.request.disclosurerequest.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;

/** Requests of the same words: one by a slip, a repeat, or another's (Decree 711 article 36(6)). */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class RepeatsIT {

    private static final String IDENTITY = "11010519491231002X";
    private static final String ANOTHER_IDENTITY = "110105199003078510";

    @Inject
    TestRegister register;

    @Inject
    Pool pool;

    private UUID unit;
    private String officer;

    @BeforeEach
    void a_unit() {
        unit = register.unit();
        officer = TestTokens.staff(register.officer(unit, Role.DISCLOSURE_OFFICER));
    }

    @Test
    void the_same_words_of_the_same_applicant_within_ten_minutes_are_one_request() {
        String first = file(words("河道水质监测数据", "2025年,辖区 河道水质")).header("Location");

        Response second = file(words("河道水质监测数据。", "２０２５年，辖区河道水质！"));

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.header("Location")).isEqualTo(first);
        assertThat(filed()).isEqualTo(1);
    }

    @Test
    void eight_at_once_are_one_request() throws Exception {
        Map<String, Object> same = words("河道水质", "2025年");
        try (Closing eight = new Closing(Executors.newFixedThreadPool(8))) {
            List<Future<Integer>> answers = IntStream.range(0, 8)
                    .mapToObj(i -> eight.threads().submit(() -> file(same).statusCode()))
                    .toList();
            int created = 0;
            for (Future<Integer> answer : answers) {
                created += answer.get() == 201 ? 1 : 0;
            }
            assertThat(created).isEqualTo(1);
        }
        assertThat(filed()).isEqualTo(1);
    }

    @Test
    void an_applicant_who_insists_files_another_request() {
        String first = file(words("河道水质", "2025年")).header("Location");
        Map<String, Object> insisting = words("河道水质", "2025年");
        insisting.put("insist", true);

        Response second = file(insisting);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isNotEqualTo(first);
    }

    @Test
    void other_words_another_unit_and_another_applicant_are_always_other_requests() {
        file(words("河道水质", "2025年")).then().statusCode(201);

        file(words("河道水质", "2024年")).then().statusCode(201);
        file(by(ANOTHER_IDENTITY, words("河道水质", "2025年"))).then().statusCode(201);
        unit = register.unit();
        file(words("河道水质", "2025年")).then().statusCode(201);
    }

    @Test
    void another_account_learns_nothing_of_the_same_words_filed_under_an_identity_number_it_knows() {
        String first = file(words("河道水质", "2025年")).header("Location");

        Response stranger = given().auth()
                .oauth2(TestTokens.citizen("stranger-" + unit, "李涛"))
                .contentType(ContentType.JSON)
                .body(words("河道水质", "2025年"))
                .post(Cases.REQUESTS);

        assertThat(stranger.statusCode()).isEqualTo(201);
        assertThat(stranger.header("Location")).isNotEqualTo(first);
    }

    @Test
    void what_is_compared_are_digests_and_no_words() {
        file(words("河道水质", "2025年")).then().statusCode(201);

        var row = pool.preparedQuery(
                        "select text_digest, applicant_digest from disclosure_request where organisation_id = $1")
                .execute(Tuple.of(unit))
                .await()
                .indefinitely()
                .iterator()
                .next();
        assertThat(row.getString("text_digest")).matches("[0-9a-f]{64}");
        assertThat(row.getString("applicant_digest")).matches("[0-9a-f]{64}");
    }

    @Test
    void a_key_sent_again_gets_its_first_answer_even_where_the_words_were_filed_before() {
        String first = file(words("河道水质", "2025年")).header("Location");

        for (int sent = 0; sent < 2; sent++) {
            citizen()
                    .header("Idempotency-Key", "again-" + unit)
                    .body(words("河道水质", "2025年"))
                    .post(Cases.REQUESTS)
                    .then()
                    .header("Location", equalTo(first));
        }
        assertThat(filed()).isEqualTo(1);
    }

    @Test
    void the_officer_sees_who_else_asked_the_same_and_that_the_same_applicant_was_replied_to() {
        UUID first = id(file(words("河道水质", "2025年")));
        var replied = pool.preparedQuery("""
                        update disclosure_request set submitted_at = submitted_at - interval '11 minutes',
                            issued_on = current_date, outcome = 'GRANTED', number = '依申请〔2025〕第9号' where id = $1""").execute(Tuple.of(first)).await().indefinitely();
        assertThat(replied.rowCount()).isEqualTo(1);
        UUID others = id(file(by(ANOTHER_IDENTITY, words("河道水质", "2025年"))));
        Response repeat = file(words("河道水质", "2025年"));
        repeat.then().statusCode(201);

        page(officer)
                .get("/requests/cases/" + id(repeat))
                .then()
                .body(containsString("/requests/cases/" + first + "\">依申请〔2025〕第9号"))
                .body(containsString("同一申请人"))
                .body(containsString("/requests/cases/" + others))
                .body(containsString("其他申请人"))
                .body(not(containsString("按重复申请拟写答复")));
        String handler = handled(id(repeat));
        page(handler).get("/requests/cases/" + id(repeat)).then().body(containsString("按重复申请拟写答复"));
        page(handler)
                .get("/requests/cases/" + id(repeat) + "?repeat=true")
                .then()
                .body(containsString("value=\"NOT_PROCESSED_REPEAT\" selected"))
                .body(containsString("登记号：依申请〔2025〕第9号"));
        page(officer).get("/requests/cases/" + first).then().body(not(containsString("按重复申请拟写答复")));
    }

    @Test
    void the_page_shows_the_first_receipt_and_files_again_for_who_insists() {
        file(words("河道水质", "2025年")).then().statusCode(201);
        String receipt = citizen().get(Cases.REQUESTS).path("items[0].receiptNumber");

        typed(false)
                .then()
                .statusCode(200)
                .body(containsString("您刚刚提交过相同的申请"))
                .body(containsString("<p data-draft-sent>"))
                .body(containsString(receipt));
        assertThat(filed()).isEqualTo(1);
        typed(true).then().statusCode(303);
        assertThat(filed()).isEqualTo(2);
    }

    private Response typed(boolean insist) {
        return page(TestTokens.citizen(account(), "王芳"))
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(Map.of(
                        "organisationId", unit.toString(),
                        "applicantType", "NATURAL_PERSON",
                        "name", "王芳",
                        "identityNumber", IDENTITY,
                        "phone", "13800138000",
                        "subject", "河道水质",
                        "description", "2025年",
                        "form", "ELECTRONIC",
                        "key", UUID.randomUUID().toString(),
                        "insist", insist))
                .post("/requests/new");
    }

    /** Registered and assigned; the token of its handler. */
    private String handled(UUID id) {
        String handler = register.officer(unit, Role.DRAFTER);
        for (String move : List.of("office-confirmation", "applicant-confirmation", "registration", "assignment")) {
            String path = Cases.REQUESTS + "/" + id;
            RequestSpecification who = move.startsWith("applicant")
                    ? citizen()
                    : given().auth().oauth2(officer).contentType(ContentType.JSON);
            String etag = given().auth().oauth2(officer).get(path).header("ETag");
            who.header("If-Match", etag)
                    .body(Map.of("handlerId", register.personOf(handler)))
                    .put(path + "/" + move)
                    .then()
                    .statusCode(204);
        }
        return TestTokens.staff(handler);
    }

    private long filed() {
        return pool.preparedQuery("select count(*) from disclosure_request where organisation_id = $1")
                .execute(Tuple.of(unit))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }

    private Response file(Map<String, Object> filing) {
        return citizen().body(filing).post(Cases.REQUESTS);
    }

    private static UUID id(Response filed) {
        String location = filed.header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private String account() {
        return "citizen-" + unit;
    }

    private RequestSpecification citizen() {
        return given().auth().oauth2(TestTokens.citizen(account(), "王芳")).contentType(ContentType.JSON);
    }

    private static RequestSpecification page(String token) {
        return given().auth().oauth2(token).accept("text/html").redirects().follow(false);
    }

    private Map<String, Object> words(String subject, String description) {
        Map<String, Object> filing = new HashMap<>(Cases.filing(unit));
        filing.put("subject", subject);
        filing.put("description", description);
        return filing;
    }

    private static Map<String, Object> by(String identityNumber, Map<String, Object> filing) {
        filing.put("applicant", Map.of("name", "李涛", "identityNumber", identityNumber, "phone", "13900139000"));
        return filing;
    }

    private record Closing(ExecutorService threads) implements AutoCloseable {
        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
