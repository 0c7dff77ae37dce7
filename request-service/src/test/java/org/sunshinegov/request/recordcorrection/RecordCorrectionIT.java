package org.sunshinegov.request.recordcorrection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
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

/** Who has evidence that a record about himself is inaccurate has it corrected, or learns why not or who may (article 41). */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class RecordCorrectionIT {

    private static final String API = "/api/requests/v1/record-corrections";

    @Inject
    TestRegister register;

    @Inject
    Pool pool;

    private UUID unit;
    private String officer;
    private String citizen;

    @BeforeEach
    void a_unit_and_an_applicant_of_its_own() {
        unit = register.unit();
        officer = TestTokens.staff(register.officer(unit, Role.DISCLOSURE_OFFICER));
        citizen = TestTokens.citizen("citizen-" + UUID.randomUUID(), "王芳");
    }

    private Map<String, Object> filing() {
        return new HashMap<>(Map.of(
                "organisationId", unit.toString(),
                "applicantType", "NATURAL_PERSON",
                "applicant", Map.of("name", "王芳", "identityNumber", "11010519491231002X", "phone", "13800138000"),
                "record", "房屋征收调查登记表第3页",
                "inaccurate", "登记面积为68平方米",
                "accurate", "应为86平方米",
                "evidence", "不动产权证书复印件"));
    }

    private String filed() {
        return as(citizen)
                .body(filing())
                .post(API)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void what_no_letter_could_print_is_refused_at_its_field_and_what_was_pasted_unseen_is_dropped() {
        Map<String, Object> filing = filing();
        filing.put("record", "登记表\uD81C\uDC00");
        filing.put("accurate", "应为\u000786");
        as(citizen)
                .body(filing)
                .post(API)
                .then()
                .statusCode(422)
                .body("fields.keySet()", containsInAnyOrder("accurate", "record"))
                .body("fields.record.en", containsString("U+17000"))
                .body("fields.accurate.en", equalTo("contains control characters: U+0007"));
        filing.put("record", "登记\u200B表");
        filing.put("accurate", "应为\n86");

        as(citizen)
                .get(as(citizen).body(filing).post(API).header("Location"))
                .then()
                .body("statement.record", equalTo("登记表"))
                .body("statement.accurate", equalTo("应为\n86"));
    }

    @Test
    void a_correction_is_offered_to_those_alone_who_may_file_one() {
        String link = "href=\"/requests/corrections/new\"";
        String list = "/requests/corrections";
        String counter = TestTokens.staff(register.officer(unit, Role.COUNTER_OFFICER));
        for (String files : List.of(citizen, officer, counter)) {
            html(files).get(list).then().statusCode(200).body(containsString(link));
        }
        for (Role role : List.of(Role.LEGAL_AFFAIRS, Role.DISTRICT_OFFICE, Role.DRAFTER)) {
            String other = TestTokens.staff(register.officer(unit, role));
            html(other).get(list).then().statusCode(200).body(not(containsString(link)));
            html(other).get(list + "/new").then().statusCode(403);
        }
    }

    @Test
    void the_counter_sees_those_that_wait_to_be_examined_and_the_leading_group_none() {
        String counter = TestTokens.staff(register.officer(unit, Role.COUNTER_OFFICER));
        String leading = TestTokens.staff(register.officer(unit, Role.LEADING_GROUP));
        String correction = filed();
        String id = correction.substring(correction.lastIndexOf('/') + 1);
        as(counter).get(API).then().body("items.id", contains(id));
        as(counter).get(correction).then().statusCode(200).body("statement", nullValue(), "history", empty());
        html(counter).get("/requests/corrections/" + id).then().statusCode(200).body(not(containsString("办理记录")));
        as(leading).get(API).then().body("items", empty());
        as(leading).get(correction).then().statusCode(404);

        move(officer, correction, "decision", Map.of("result", "CORRECTED", "answer", "已更正。"))
                .statusCode(204);

        as(counter).get(API).then().body("items", empty());
        as(counter).get(correction).then().statusCode(404);
        move(counter, correction, "decision", Map.of("result", "CORRECTED", "answer", "已更正。"))
                .statusCode(404);
    }

    @Test
    void the_start_page_offers_one_s_own_requests_to_those_who_may_ask() {
        given().accept(ContentType.HTML)
                .get("/requests")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/requests/mine\""), containsString("href=\"/requests/new\""));
        html(citizen).get("/requests").then().body(containsString("href=\"/requests/mine\""));
        html(officer)
                .get("/requests")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/requests/track\""))
                .body(not(containsString("href=\"/requests/mine\"")), not(containsString("href=\"/requests/new\"")));
    }

    @Test
    void what_proves_true_is_corrected_and_the_applicant_is_told() {
        String correction = filed();
        as(officer)
                .get(correction)
                .then()
                .statusCode(200)
                .body("state", equalTo("FILED"))
                .body("statement.inaccurate", equalTo("登记面积为68平方米"))
                .body("moves", contains("DECIDE", "TRANSFER"));
        move(officer, correction, "decision", Map.of("result", "CORRECTED", "answer", "已将登记面积更正为86平方米。"))
                .statusCode(204);

        as(citizen)
                .get(correction)
                .then()
                .body("state", equalTo("DECIDED"))
                .body("decision.result", equalTo("CORRECTED"))
                .body("statement.answer", equalTo("已将登记面积更正为86平方米。"))
                .body("moves", empty());
        move(officer, correction, "decision", Map.of("result", "NOT_CORRECTED", "answer", "再议"))
                .statusCode(409)
                .body("state", equalTo("DECIDED"));
    }

    @Test
    void what_another_unit_may_correct_goes_to_it_and_is_out_of_the_first_ones_hands() {
        String correction = filed();
        UUID right = register.unit();
        String there = TestTokens.staff(register.officer(right, Role.DISCLOSURE_OFFICER));
        as(there).get(correction).then().statusCode(404);
        move(officer, correction, "transfer", Map.of("organisationId", unit.toString(), "reason", "职能"))
                .statusCode(422);
        move(
                        officer,
                        correction,
                        "transfer",
                        Map.of("organisationId", UUID.randomUUID().toString(), "reason", "职能"))
                .statusCode(422)
                .body("fields.organisationId.zh", equalTo("没有这个单位"));
        move(officer, correction, "transfer", Map.of("organisationId", right.toString(), "reason", "登记属其职能"))
                .statusCode(204);

        as(officer).get(correction).then().statusCode(404);
        as(citizen).get(correction).then().body("organisationId", equalTo(right.toString()));
        move(there, correction, "decision", Map.of("result", "REFERRED", "answer", "请向市不动产登记中心提出，电话0595-12345678。"))
                .statusCode(204);
        as(citizen).get(correction).then().body("decision.result", equalTo("REFERRED"));
    }

    @Test
    void an_applicant_adds_evidence_and_withdraws() {
        String correction = filed();
        byte[] proof = "不动产权证书".getBytes(StandardCharsets.UTF_8);
        String document = given().auth()
                .oauth2(citizen)
                .multiPart("file", "proof.txt", proof, "text/plain")
                .post(correction + "/documents")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        as(officer).get(document).then().statusCode(200).body(equalTo("不动产权证书"));
        as(officer).get(correction).then().body("documents.fileName", contains("proof.txt"));
        move(citizen, correction, "withdrawal", Map.of()).statusCode(204);

        as(citizen).get(correction).then().body("state", equalTo("WITHDRAWN"));
        given().auth()
                .oauth2(citizen)
                .multiPart("file", "late.txt", proof, "text/plain")
                .post(correction + "/documents")
                .then()
                .statusCode(409);
    }

    @Test
    void a_document_sent_again_under_its_key_is_kept_once_and_another_is_refused() {
        String correction = filed();
        String key = UUID.randomUUID().toString();
        String document = attach(correction, key, "proof.txt", "不动产权证书")
                .statusCode(201)
                .extract()
                .header("Location");
        attach(correction, key, "proof.txt", "不动产权证书").statusCode(201).header("Location", document);
        as(citizen).get(correction).then().body("documents.fileName", contains("proof.txt"));

        attach(correction, key, "proof.txt", "另一份证书").statusCode(422).body("code", equalTo("idempotency-key-reused"));
        attach(correction, key, "other.txt", "不动产权证书").statusCode(422);
        move(citizen, correction, "withdrawal", Map.of()).statusCode(204);
        attach(correction, key, "proof.txt", "不动产权证书").statusCode(201).header("Location", document);
    }

    private ValidatableResponse attach(String correction, String key, String name, String text) {
        return given().auth()
                .oauth2(citizen)
                .header("Idempotency-Key", key)
                .multiPart("file", name, text.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(correction + "/documents")
                .then();
    }

    @Test
    void everything_that_is_missing_is_named_and_nothing_is_kept() {
        as(citizen)
                .body(Map.of("applicant", Map.of()))
                .post(API)
                .then()
                .statusCode(422)
                .body(
                        "fields.keySet()",
                        containsInAnyOrder(
                                "organisationId",
                                "applicantType",
                                "name",
                                "phone",
                                "record",
                                "inaccurate",
                                "accurate",
                                "evidence"));
        Map<String, Object> nowhere = filing();
        nowhere.put("organisationId", UUID.randomUUID().toString());
        as(citizen).body(nowhere).post(API).then().statusCode(422);
        as(citizen).get(API).then().body("items", empty());
    }

    @Test
    void the_same_key_files_one() {
        String key = UUID.randomUUID().toString();
        String first = as(citizen)
                .header("Idempotency-Key", key)
                .body(filing())
                .post(API)
                .header("Location");
        String second = as(citizen)
                .header("Idempotency-Key", key)
                .body(filing())
                .post(API)
                .header("Location");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void what_it_says_of_a_person_lies_sealed_and_is_read_by_nobody_else() {
        String correction = filed();
        String drafter = TestTokens.staff(register.officer(unit, Role.DRAFTER));
        String office = TestTokens.staff(register.officer(unit, Role.DISTRICT_OFFICE));
        as(drafter).get(correction).then().statusCode(200).body("statement", nullValue());
        as(office).get(correction).then().body("statement", nullValue()).body("moves", not(hasItem("DECIDE")));
        as(office).get(API + "?state=FILED").then().statusCode(200).body("items.size()", greaterThan(0));
        as(drafter).get(API).then().body("items.organisationId", contains(unit.toString()));
        move(drafter, correction, "decision", Map.of("result", "CORRECTED", "answer", "已更正"))
                .statusCode(403);
        move(officer, correction, "withdrawal", Map.of()).statusCode(403);
        as(TestTokens.citizen("someone-" + UUID.randomUUID(), "李涛"))
                .get(correction)
                .then()
                .statusCode(404);

        UUID id = UUID.fromString(correction.substring(correction.lastIndexOf('/') + 1));
        String row = pool.preparedQuery("select row_to_json(c)::text from record_correction c where id = $1")
                .execute(Tuple.of(id))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getString(0);
        assertThat(row).doesNotContain("68平方米").doesNotContain("王芳");
    }

    @Test
    void an_officer_enters_it_for_who_comes_to_the_counter_and_withdraws_it_at_his_word() {
        String correction = as(officer)
                .body(filing())
                .post(API)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        as(officer).get(correction).then().body("takenIn", equalTo(true)).body("moves", hasItem("WITHDRAW"));
        move(officer, correction, "withdrawal", Map.of()).statusCode(204);

        as(officer)
                .body(Map.of("record", "登记表"))
                .post(API)
                .then()
                .statusCode(422)
                .body("fields.organisationId.zh", equalTo("必填"));
        Map<String, Object> elsewhere = filing();
        elsewhere.put("organisationId", register.unit().toString());
        as(officer).body(elsewhere).post(API).then().statusCode(403);
    }

    @Test
    void what_is_typed_about_a_record_of_oneself_is_not_kept_in_the_browser() {
        html(citizen)
                .get("/requests/corrections/new")
                .then()
                .statusCode(200)
                .body(not(containsString("data-draft=\"")));
    }

    @Test
    void the_pages_file_it_show_it_and_answer_it() {
        typed(citizen, "/requests/corrections/new", Map.of("organisationId", unit.toString(), "record", "登记表"))
                .statusCode(422)
                .body(containsString("登记表"));
        Map<String, String> form = new HashMap<>(Map.of(
                "organisationId", unit.toString(),
                "applicantType", "NATURAL_PERSON",
                "name", "王芳",
                "identityNumber", "11010519491231002X",
                "phone", "13800138000",
                "record", "登记表",
                "inaccurate", "68平方米",
                "accurate", "86平方米",
                "evidence", "产权证书"));
        String page = typed(citizen, "/requests/corrections/new", form)
                .statusCode(303)
                .extract()
                .header("Location");
        html(citizen).get(page).then().statusCode(200).body(containsString("86平方米"));
        html(officer).get("/requests/corrections").then().statusCode(200).body(containsString("待审核"));
        String number = as(citizen).get(API).path("items[0].receiptNumber");
        html(officer).get("/requests/corrections/fragments/tasks").then().body(containsString(number));
        html(TestTokens.staff(register.officer(unit, Role.DRAFTER)))
                .get("/requests/corrections/fragments/tasks")
                .then()
                .statusCode(200)
                .body(not(containsString(number)));
        html(officer).get(page).then().body(containsString("作出处理并告知")).body(not(containsString("11010519491231002X")));
        html(officer)
                .get(path(page) + "/applicant?purpose=VERIFICATION")
                .then()
                .body(containsString("11010519491231002X"));
        typed(officer, path(page) + "/decision", Map.of("version", "0", "result", "", "answer", "已更正"))
                .statusCode(422);
        typed(officer, path(page) + "/transfer", Map.of("version", "0", "organisationId", "", "reason", "职能已划转"))
                .statusCode(422)
                .body(containsString("<a href=\"#transfer-organisationId\">受理单位：必填</a>"))
                .body(containsString("value=\"职能已划转\""));
        typed(
                        officer,
                        path(page) + "/transfer",
                        Map.of("version", "0", "organisationId", unit.toString(), "reason", " "))
                .statusCode(422)
                .body(containsString("<a href=\"#transfer-reason\">转送的理由：必填</a>"));
        html(officer)
                .multiPart("key", "no-file")
                .post(path(page) + "/documents")
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#file\">文件："));
        typed(officer, path(page) + "/decision", Map.of("version", "0", "result", "CORRECTED", "answer", "已更正"))
                .statusCode(303);

        html(citizen).get(page).then().body(containsString("予以更正"));
    }

    private static String path(String location) {
        return location.replaceFirst("https?://[^/]+", "");
    }

    private static RequestSpecification html(String token) {
        return given().auth().oauth2(token).accept(ContentType.HTML).redirects().follow(false);
    }

    private static ValidatableResponse typed(String token, String path, Map<String, String> form) {
        return html(token)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(form)
                .post(path)
                .then();
    }

    private static ValidatableResponse move(String token, String correction, String move, Object body) {
        String etag = as(token).get(correction).header("ETag");
        return as(token)
                .header("If-Match", etag == null ? "\"0\"" : etag)
                .body(body)
                .put(correction + "/" + move)
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
