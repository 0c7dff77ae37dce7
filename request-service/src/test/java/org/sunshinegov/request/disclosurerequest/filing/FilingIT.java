package org.sunshinegov.request.disclosurerequest.filing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;

@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class FilingIT {

    private static final String REQUESTS = "/api/requests/v1/requests";

    @Inject
    TestRegister register;

    @Test
    void a_citizen_files_a_request_and_the_clock_starts_when_both_sides_have_confirmed() {
        UUID unit = register.unit();
        String officer = register.officer(unit, Role.DISCLOSURE_OFFICER);
        String location = citizen("citizen-a")
                .body(Cases.filing(unit))
                .post(REQUESTS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        citizen("citizen-a")
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("AWAITING_CONFIRMATION"))
                .body("receiptNumber", matchesPattern("SQ\\d{14}"))
                .body("due", nullValue());
        citizen("citizen-a")
                .header("If-Match", "\"0\"")
                .put(location + "/applicant-confirmation")
                .then()
                .statusCode(204);
        staff(officer)
                .header("If-Match", "\"1\"")
                .put(location + "/office-confirmation")
                .then()
                .statusCode(204);
        citizen("citizen-a")
                .get(location)
                .then()
                .body("state", equalTo("RECEIVED"))
                .body("due.kind", equalTo("REQUEST_REPLY"));
    }

    @Test
    void every_faulty_field_is_named_at_once() {
        citizen("citizen-b")
                .body(Map.of("subject", ""))
                .post(REQUESTS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-fields"))
                .body(
                        "fields.keySet()",
                        hasItems("applicant", "applicantType", "description", "form", "organisationId", "subject"));
    }

    @Test
    void what_no_letter_could_print_is_refused_at_its_field_with_the_character_named() {
        Map<String, Object> filing = new HashMap<>(Cases.filing(register.unit()));
        filing.put(
                "applicant",
                Map.of(
                        "name", "王\uD81C\uDC00",
                        "identityNumber", "11010519491231002X",
                        "phone", "13800138000",
                        "address", "梧桐街\u202E18号",
                        "representative", "李\u0007"));
        filing.put("subject", "河道\n水质");
        filing.put("description", "监测数据\uD83D\uDE00");

        citizen("citizen-f")
                .body(filing)
                .post(REQUESTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-fields"))
                .body("fields.size()", equalTo(5))
                .body("fields.name.zh", equalTo("文书字库中没有下列字符，请更换写法：\uD81C\uDC00 (U+17000)"))
                .body("fields.name.en", containsString("no font of the letters has these characters"))
                .body("fields.address.zh", equalTo("文书字库中没有下列字符，请更换写法：U+202E"))
                .body("fields.representative.zh", equalTo("含有不可见的控制字符：U+0007"))
                .body("fields.subject.zh", equalTo("含有不可见的控制字符：U+000A"))
                .body("fields.description.zh", containsString("\uD83D\uDE00 (U+1F600)"));
    }

    @Test
    void the_form_is_shown_again_with_the_character_no_letter_could_print() {
        Cases.html(TestTokens.citizen("citizen-g", "王芳"))
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(Map.of(
                        "organisationId", register.unit().toString(),
                        "applicantType", "NATURAL_PERSON",
                        "name", "王\uD81C\uDC00",
                        "identityNumber", "11010519491231002X",
                        "phone", "13800138000",
                        "subject", "河道水质",
                        "description", "监测\u200B数据",
                        "form", "ELECTRONIC",
                        "key", "k"))
                .post("/requests/check")
                .then()
                .statusCode(422)
                .body(containsString("U+17000"));
    }

    @Test
    void zero_width_characters_pasted_unknowingly_are_dropped() {
        Map<String, Object> filing = new HashMap<>(Cases.filing(register.unit()));
        filing.put("subject", "河道\u200B水质\uFEFF");
        String location = citizen("citizen-h").body(filing).post(REQUESTS).header("Location");

        citizen("citizen-h").get(location).then().body("wish.subject", equalTo("河道水质"));
    }

    @Test
    void the_same_idempotency_key_gives_the_same_case() {
        UUID unit = register.unit();
        Map<String, Object> filing = Cases.filing(unit);
        String first = citizen("citizen-c")
                .header("Idempotency-Key", "k-1")
                .body(filing)
                .post(REQUESTS)
                .header("Location");

        citizen("citizen-c")
                .header("Idempotency-Key", "k-1")
                .body(filing)
                .post(REQUESTS)
                .then()
                .statusCode(201)
                .header("Location", equalTo(first));
    }

    @Test
    void another_citizen_and_another_unit_see_nothing() {
        UUID unit = register.unit();
        String stranger = register.officer(register.unit(), Role.DISCLOSURE_OFFICER);
        String location =
                citizen("citizen-d").body(Cases.filing(unit)).post(REQUESTS).header("Location");

        citizen("citizen-e").get(location).then().statusCode(404);
        staff(stranger).get(location).then().statusCode(404);
        given().get(location).then().statusCode(401).body("code", equalTo("sign-in-needed"));
    }

    private static RequestSpecification citizen(String account) {
        return given().auth().oauth2(TestTokens.citizen(account, "王芳")).contentType(ContentType.JSON);
    }

    private static RequestSpecification staff(String account) {
        return given().auth().oauth2(TestTokens.staff(account)).contentType(ContentType.JSON);
    }
}
