package org.sunshinegov.request.disclosurerequest.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.PdfChecks;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;

/** One application to several units (6.2): a case for each, one receipt for all. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class JointFilingIT {

    @Inject
    TestRegister register;

    private UUID first;
    private UUID second;
    private final String citizen = "citizen-" + UUID.randomUUID();

    @BeforeEach
    void two_units() {
        first = register.unit();
        second = register.unit();
    }

    @Test
    void each_unit_has_a_case_of_its_own_and_the_applicant_one_receipt() {
        JsonPath joint = citizen().get(filed()).then().statusCode(200).extract().jsonPath();

        assertThat(joint.getList("requests.organisationId", String.class))
                .containsExactly(first.toString(), second.toString());
        String receipt = joint.getString("receiptNumber");
        assertThat(joint.getList("requests.receiptNumber", String.class))
                .containsExactly(receipt + "-1", receipt + "-2");
        assertThat(joint.getBoolean("closed")).isFalse();
        String officer = register.officer(first, Role.DISCLOSURE_OFFICER);
        Cases.staff(officer)
                .get("/api/requests/v1/joint-filings/" + joint.getString("id"))
                .then()
                .body("requests", hasSize(1))
                .body("queryCode", nullValue());
        given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("number", receipt)
                .formParam("code", joint.getString("queryCode"))
                .accept(ContentType.HTML)
                .post("/requests/track")
                .then()
                .body(containsString(receipt + "-1"))
                .body(containsString(receipt + "-2"));
    }

    @Test
    void what_no_letter_could_print_is_refused_for_all_units_at_once() {
        Map<String, Object> filing = new HashMap<>(Cases.filing(first));
        filing.put("also", List.of(second.toString()));
        filing.put("subject", "河道\uD81C\uDC00");

        citizen()
                .body(filing)
                .post(Cases.REQUESTS)
                .then()
                .statusCode(422)
                .body("fields.subject.zh", containsString("U+17000"));
        citizen().get(Cases.REQUESTS).then().body("items", hasSize(0));
    }

    @Test
    void one_slip_lists_all_units_for_the_applicant_and_for_number_and_code() throws Exception {
        String location = filed();
        JsonPath joint = citizen().get(location).jsonPath();
        String receipt = joint.getString("receiptNumber");
        byte[] mine = citizen().get(location + "/receipt-slip").asByteArray();

        assertThat(PdfChecks.text(mine))
                .contains("下列2个行政机关", receipt + "-1", receipt + "-2", joint.getString("queryCode"), "王芳：");
        PdfChecks.requirePdfA(mine);
        assertThat(tracked(receipt, joint.getString("queryCode").toLowerCase(Locale.ROOT))
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(mine);
        tracked(" " + receipt.toLowerCase(Locale.ROOT).replace('1', '１'), joint.getString("queryCode"))
                .statusCode(200);
        tracked(receipt, "AAAAAAAA").statusCode(404);
        String page = "/requests/mine/joint/" + joint.getString("id");
        page().get(page).then().body(containsString(page + "/receipt-slip"));
        assertThat(citizen().get(page + "/receipt-slip").asByteArray()).isEqualTo(mine);
    }

    @Test
    void the_joint_slip_is_the_applicants_and_no_units() {
        String location = filed();
        assertThat(citizen().get(location + "/receipt-slip").statusCode()).isEqualTo(200);
        String one = citizen().get(location).path("requests[0].id");

        String officer = register.officer(first, Role.DISCLOSURE_OFFICER);
        Cases.staff(officer).get(location + "/receipt-slip").then().statusCode(403);
        Cases.staff(officer)
                .get(Cases.REQUESTS + "/" + one + "/letters")
                .then()
                .statusCode(200)
                .body("kind", not(hasItem("JOINT_RECEIPT_SLIP")));
        given().auth()
                .oauth2(TestTokens.citizen("someone-else", "李涛"))
                .get(location + "/receipt-slip")
                .then()
                .statusCode(404);
        given().get(location + "/receipt-slip").then().statusCode(401);
    }

    @Test
    void a_nul_typed_where_anybody_asks_is_refused_on_a_page_that_says_so() {
        given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("number", "SQ20250101000000")
                .formParam("code", "AAAA\0AAA")
                .accept(ContentType.HTML)
                .post("/requests/track")
                .then()
                .statusCode(422)
                .body(containsString("含有无法保存的空字符（U+0000）"));
        tracked("SQ\0", "AAAAAAAA").statusCode(422);
    }

    private static ValidatableResponse tracked(String number, String code) {
        return given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("number", number)
                .formParam("code", code)
                .post("/requests/track/receipt-slip")
                .then();
    }

    @Test
    void it_is_closed_when_all_its_cases_have_ended() {
        String location = filed();
        for (String id : citizen().get(location).jsonPath().getList("requests.id", String.class)) {
            String one = Cases.REQUESTS + "/" + id;
            String etag = citizen().get(one).header("ETag");
            citizen()
                    .header("If-Match", etag)
                    .body(Map.of())
                    .put(one + "/withdrawal")
                    .then()
                    .statusCode(204);
        }

        citizen().get(location).then().body("closed", equalTo(true));
    }

    @Test
    void the_same_key_is_the_same_application_and_the_same_units_again_show_its_receipt() {
        String key = UUID.randomUUID().toString();
        String location = file(key, List.of(second)).header("Location");

        assertThat(file(key, List.of(second)).header("Location")).isEqualTo(location);
        file(UUID.randomUUID().toString(), List.of(second))
                .then()
                .statusCode(200)
                .header("Location", equalTo(location));
        String one = file(UUID.randomUUID().toString(), List.of())
                .then()
                .statusCode(200)
                .extract()
                .header("Location");
        assertThat(citizen().get(location).jsonPath().getString("requests[0].id"))
                .as("the first unit alone has its case")
                .isEqualTo(one.substring(one.lastIndexOf('/') + 1));
        citizen().get(Cases.REQUESTS).then().body("items", hasSize(2));
    }

    @Test
    void of_units_that_were_asked_in_part_each_is_named_with_its_receipt_and_nothing_is_filed() {
        file(null, List.of()).then().statusCode(201);
        String receipt = citizen().get(Cases.REQUESTS).path("items[0].receiptNumber");
        String key = UUID.randomUUID().toString();

        file(key, List.of(second))
                .then()
                .statusCode(409)
                .body("code", equalTo("filed-just-now"))
                .body("title", containsString("“晨光区测试局”（收件回执号" + receipt + "）"))
                .body("filed.organisationId", contains(first.toString()))
                .body("filed.receiptNumber", contains(receipt))
                .body("fields", hasKey("insist"));
        citizen().get(Cases.REQUESTS).then().body("items", hasSize(1));

        file(key, List.of(second), true).then().statusCode(201);
        citizen().get(Cases.REQUESTS).then().body("items", hasSize(3));
    }

    @Test
    void the_unit_that_was_not_asked_yet_is_asked_once_the_other_is_left_out() {
        file(null, List.of()).then().statusCode(201);
        file(null, List.of(second)).then().statusCode(409);
        UUID asked = first;

        first = second;
        file(null, List.of()).then().statusCode(201);
        first = asked;

        file(null, List.of(second))
                .then()
                .statusCode(409)
                .body("filed.organisationId", contains(first.toString(), second.toString()));
    }

    @Test
    void the_form_says_which_unit_was_asked_already_and_files_for_who_insists() {
        file(null, List.of()).then().statusCode(201);
        String receipt = citizen().get(Cases.REQUESTS).path("items[0].receiptNumber");

        page().formParams(typed())
                .formParam("also", second.toString())
                .post("/requests/new")
                .then()
                .statusCode(409)
                .body(containsString("（收件回执号" + receipt + "）"))
                .body(containsString("name=\"insist\" value=\"true\""))
                .body(containsString("<option value=\"" + second + "\" selected>"));
        citizen().get(Cases.REQUESTS).then().body("items", hasSize(1));

        page().formParams(typed())
                .formParam("also", second.toString())
                .formParam("insist", "true")
                .post("/requests/check")
                .then()
                .statusCode(200)
                .body(containsString("<input type=\"hidden\" name=\"insist\" value=\"true\">"));
        page().formParams(typed())
                .formParam("also", second.toString())
                .formParam("insist", "true")
                .post("/requests/new")
                .then()
                .statusCode(303)
                .header("Location", containsString("/requests/mine/joint/"));
    }

    @Test
    void the_page_shows_the_receipt_of_the_application_to_the_same_units() {
        String location = filed();
        String receipt = citizen().get(location).path("receiptNumber");

        page().formParams(typed())
                .formParam("also", second.toString())
                .post("/requests/new")
                .then()
                .statusCode(200)
                .body(containsString("您刚刚提交过相同的申请"))
                .body(containsString("/requests/mine/joint/" + location.substring(location.lastIndexOf('/') + 1)
                        + "?fresh=true\">" + receipt + "<"));
    }

    @Test
    void nobody_elses_is_known_and_ten_units_are_the_most() {
        String location = filed();
        given().auth()
                .oauth2(TestTokens.citizen("someone-else", "李涛"))
                .get(location)
                .then()
                .statusCode(404);
        Cases.staff(register.officer(register.unit(), Role.DISCLOSURE_OFFICER))
                .get(location)
                .then()
                .statusCode(404);
        file(UUID.randomUUID().toString(), Collections.nCopies(10, UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("fields", hasKey("also"));
    }

    @Test
    void what_is_no_unit_is_refused_and_nothing_is_filed_with_the_others() {
        file(UUID.randomUUID().toString(), List.of(second, UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("fields", hasKey("organisationId"));
        citizen().get(Cases.REQUESTS).then().body("items", hasSize(0));
    }

    @Test
    void the_pages_ask_check_and_give_one_receipt() {
        Map<String, Object> typed = typed();
        String checked = page().formParams(typed)
                .formParam("also", second.toString(), "")
                .post("/requests/check")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(checked).contains("name=\"also\" value=\"" + second + "\"");

        String location = page().formParams(typed)
                .formParam("also", second.toString())
                .post("/requests/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        assertThat(location).contains("/requests/mine/joint/");
        page().get(location).then().statusCode(200).body(containsString("请保存回执编号和查询码"));
        page().get("/requests/new").then().body(containsString("同时向其他单位申请"));
    }

    private Map<String, Object> typed() {
        Map<String, Object> filing = Cases.filing(first);
        return Map.of(
                "organisationId", first.toString(),
                "applicantType", "NATURAL_PERSON",
                "name", "王芳",
                "identityNumber", "11010519491231002X",
                "phone", "13800138000",
                "subject", filing.get("subject"),
                "description", filing.get("description"),
                "form", "ELECTRONIC",
                "key", UUID.randomUUID().toString());
    }

    private String filed() {
        return file(UUID.randomUUID().toString(), List.of(second))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private Response file(String key, List<UUID> also) {
        return file(key, also, false);
    }

    /** {@code key} null for none. */
    private Response file(String key, List<UUID> also, boolean insist) {
        Map<String, Object> filing = new HashMap<>(Cases.filing(first));
        filing.put("also", also.stream().map(UUID::toString).toList());
        filing.put("insist", insist);
        RequestSpecification citizen = key == null ? citizen() : citizen().header("Idempotency-Key", key);
        return citizen.body(filing).post(Cases.REQUESTS);
    }

    private RequestSpecification citizen() {
        return given().auth().oauth2(TestTokens.citizen(citizen, "王芳")).contentType(ContentType.JSON);
    }

    private RequestSpecification page() {
        return given().auth()
                .oauth2(TestTokens.citizen(citizen, "王芳"))
                .accept(ContentType.HTML)
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset("UTF-8"));
    }
}
