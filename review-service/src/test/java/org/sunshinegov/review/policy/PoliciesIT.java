package org.sunshinegov.review.policy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.PolicyOffice;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.review.OwnerAddress;
import org.sunshinegov.review.TestRegister;

@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "review"))
@WithTestResource(TestKeys.class)
@WithTestResource(OwnerAddress.class)
class PoliciesIT {

    private static final String API = "/api/reviews/v1";

    @Inject
    TestRegister register;

    @Inject
    Policies policies;

    @Inject
    BusinessClock clock;

    @Test
    void a_released_value_of_a_stage_holds_from_its_day_on() {
        PolicyOffice changes = changes();
        LocalDate far = clock.today().plusYears(40);

        changes.released("review.stageWd", "1wd", far);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> policies.current().text("review.stageWd", far).equals("1wd"));
        assertThat(policies.current().text("review.stageWd", clock.today())).isEqualTo("2wd");
        given().auth()
                .oauth2(changes.office())
                .get(API + "/policies")
                .then()
                .statusCode(200)
                .body("policy", hasItems("review.stageWd", "nondisclosure.reviewCycleMonths"))
                .body("policy", not(hasItems("request.replyWd")));
        changes.propose("request.replyWd", "18wd", far)
                .then()
                .statusCode(422)
                .body("fields.policy.zh", containsString("没有名为request.replyWd的政策参数"));
    }

    @Test
    void the_page_lists_what_this_service_answers_for() {
        PolicyOffice changes = changes();

        given().auth()
                .oauth2(changes.leading())
                .accept(ContentType.HTML)
                .get("/reviews/policies")
                .then()
                .statusCode(200)
                .body(containsString("每一审查环节的期限"))
                .body(containsString("/register/policies"))
                .body(not(containsString("name=\"effectiveFrom\"")));
    }

    private PolicyOffice changes() {
        UUID unit = register.unit(null);
        return new PolicyOffice(
                API,
                TestTokens.staff(
                        register.officer(unit, null, Role.DISTRICT_OFFICE).account()),
                TestTokens.staff(
                        register.officer(unit, null, Role.LEADING_GROUP).account()));
    }
}
