package org.sunshinegov.request.disclosurerequest.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;
import org.sunshinegov.request.disclosurerequest.Reviews;

/** Who was given something suggests that everyone should know it, and learns what came of it (Decree 711 article 44). */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class PublicationIT {

    private static final Map<String, String> SUGGESTION = Map.of("suggestion", "河道水质关系每一户居民。");

    @Inject
    TestRegister register;

    @Inject
    Reviews reviews;

    @BeforeEach
    void the_root_vouches_for_the_signing_key() {
        reviews.trusted();
    }

    private Cases replied() throws Throwable {
        return reviews.replied(new Cases(register).drafted());
    }

    @Test
    void a_suggestion_waits_among_the_offices_tasks_until_it_is_taken_up() throws Throwable {
        Cases request = replied();
        request.move(request.officer(), "service", Map.of());
        request.move(request.officer(), "closing", Map.of());
        assertThat(tasks(request)).doesNotContain(request.id().toString());

        request.move(request.citizen(), "publication-suggestion", SUGGESTION);
        assertThat(tasks(request)).contains(request.id().toString());
        request.officer()
                .header("If-Match", request.etag())
                .post(request.location + "/promotion")
                .then()
                .statusCode(204);

        assertThat(tasks(request)).doesNotContain(request.id().toString());
        request.citizen()
                .get(request.location)
                .then()
                .body("suggestion.answer.takenUp", equalTo(true))
                .body("moves", not(hasItem("SUGGEST_PUBLICATION")));
        Cases.html(TestTokens.citizen(request.citizen, "王芳"))
                .get("/requests/mine/" + request.id())
                .then()
                .body(containsString("已采纳，正在按主动公开办理"));
    }

    @Test
    void a_suggestion_is_declined_with_a_reason_the_applicant_sees() throws Throwable {
        Cases request = replied();
        request.move(request.citizen(), "publication-suggestion", SUGGESTION);
        request.tryMove(request.officer(), "publication-suggestion/declining", Map.of())
                .then()
                .statusCode(422);
        request.move(request.officer(), "publication-suggestion/declining", Map.of("reason", "已在年度公报中公布"));

        request.citizen()
                .get(request.location)
                .then()
                .body("suggestion.answer.takenUp", equalTo(false))
                .body("suggestion.answer.reason", equalTo("已在年度公报中公布"));
        request.tryMove(request.citizen(), "publication-suggestion", SUGGESTION)
                .then()
                .statusCode(409);
        request.officer().get(request.location).then().body("moves", hasItem("PROMOTE"));
    }

    @Test
    void nothing_is_suggested_before_the_reply_nor_without_a_word_why_nor_by_others() throws Throwable {
        Cases request = new Cases(register).drafted();
        request.tryMove(request.citizen(), "publication-suggestion", SUGGESTION)
                .then()
                .statusCode(409);
        request = reviews.replied(request);
        request.tryMove(request.citizen(), "publication-suggestion", Map.of("suggestion", " "))
                .then()
                .statusCode(422)
                .body("fields.suggestion.zh", equalTo("必填"));
        request.tryMove(request.handler(), "publication-suggestion", SUGGESTION)
                .then()
                .statusCode(403);
        request.tryMove(request.handler(), "publication-suggestion/declining", Map.of("reason", "不采纳"))
                .then()
                .statusCode(403);
    }

    @Test
    void the_pages_take_it_and_answer_it() throws Throwable {
        Cases request = replied();
        String citizen = TestTokens.citizen(request.citizen, "王芳");
        String officer = TestTokens.staff(request.officer);
        request.post(citizen, "/requests/mine/" + request.id() + "/publication-suggestion", Map.of("suggestion", ""))
                .statusCode(422);
        request.post(citizen, "/requests/mine/" + request.id() + "/publication-suggestion", SUGGESTION)
                .statusCode(303);
        Cases.html(officer)
                .get("/requests/cases/" + request.id())
                .then()
                .body(containsString("河道水质关系每一户居民。"))
                .body(containsString("/publication-suggestion/declining"));
        String declining = "/requests/cases/" + request.id() + "/publication-suggestion/declining";
        request.post(officer, declining, Map.of("reason", ""))
                .statusCode(422)
                .body(containsString("<a href=\"#publication-suggestion-declining-reason\">不采纳的理由：必填</a>"));
        request.post(officer, declining, Map.of("reason", "已公布")).statusCode(303);

        request.citizen().get(request.location).then().body("suggestion.answer.reason", equalTo("已公布"));
    }

    private static String tasks(Cases request) {
        return Cases.html(TestTokens.staff(request.officer))
                .get("/requests/fragments/tasks")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
