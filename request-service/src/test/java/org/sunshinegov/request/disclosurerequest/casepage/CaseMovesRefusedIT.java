package org.sunshinegov.request.disclosurerequest.casepage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;

/** Forms of the office's page that are faulty and come from whom they are not meant for, or cannot be read at all. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class CaseMovesRefusedIT {

    private static final Map<String, String> FAULTY = Map.of("obstacle", "", "from", "9999-99-99");
    private static final String FIELD = "name=\"obstacle\"";
    private static final String UNREADABLE = "number=%ZZ&version=%";

    @Inject
    TestRegister register;

    @Test
    void an_applicant_who_sends_a_form_of_the_office_is_not_shown_the_office_s_page() {
        Cases one = new Cases(register).assigned();
        String page = "/requests/cases/" + one.id();

        one.post(TestTokens.citizen(one.citizen, "王芳"), page + "/suspension", FAULTY)
                .statusCode(403)
                .body(not(containsString(FIELD)));
        one.post(TestTokens.staff(one.officer), page + "/suspension", FAULTY)
                .statusCode(422)
                .body(containsString(FIELD));
    }

    @Test
    void a_form_of_an_unknown_case_is_answered_as_an_unknown_case() {
        Cases one = new Cases(register);
        Cases.html(TestTokens.staff(one.officer))
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("version", "0")
                .formParam("from", "9999-99-99")
                .post("/requests/cases/00000000-0000-4000-8000-000000000000/suspension")
                .then()
                .statusCode(404);
    }

    @Test
    void a_form_that_cannot_be_read_is_answered_with_or_without_a_sign_in() {
        given().contentType("application/x-www-form-urlencoded")
                .accept(ContentType.HTML)
                .body(UNREADABLE)
                .post("/requests/track")
                .then()
                .statusCode(422)
                .body(containsString("表单内容无法读取"));
        Cases one = new Cases(register);
        Cases.html(TestTokens.staff(one.officer))
                .contentType("application/x-www-form-urlencoded")
                .body(UNREADABLE)
                .post("/requests/cases/" + one.id() + "/confirmation")
                .then()
                .statusCode(422);
    }

    @Test
    void a_token_that_is_none_is_answered_in_words() {
        for (String token : new String[] {"x", "a.b.c"}) {
            given().auth()
                    .oauth2(token)
                    .get(Cases.REQUESTS)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("code", equalTo("sign-in-needed"));
        }
    }
}
