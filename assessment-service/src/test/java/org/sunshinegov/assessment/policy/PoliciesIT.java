package org.sunshinegov.assessment.policy;

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
import org.sunshinegov.assessment.TestRegister;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.PolicyOffice;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;

@QuarkusTest
@WithTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "assessment"))
@WithTestResource(TestKeys.class)
class PoliciesIT {

    private static final String API = "/api/assessment/v1";

    @Inject
    TestRegister register;

    @Inject
    Policies policies;

    @Inject
    BusinessClock clock;

    @Test
    void a_released_number_holds_from_its_day_on() {
        PolicyOffice changes = changes();
        LocalDate far = clock.today().plusYears(40);

        changes.released("inspection.minPerYear", "3", far);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> policies.current().number("inspection.minPerYear", far) == 3);
        assertThat(policies.current().number("inspection.minPerYear", clock.today()))
                .isEqualTo(2);
        given().auth()
                .oauth2(changes.office())
                .get(API + "/policies")
                .then()
                .statusCode(200)
                .body("policy", hasItems("inspection.minPerYear", "complaint.caseReplyWd", "appraisal.feedbackWd"))
                .body("policy", not(hasItems("fieldVerification.minPerHalfYear")));
    }

    @Test
    void a_promised_minimum_below_the_rule_is_refused() {
        changes()
                .propose("inspection.minPerYear.committed", "1", clock.today().plusYears(30))
                .then()
                .statusCode(422)
                .body("fields.value.zh", containsString("承诺值1不得宽于法定值2"))
                .body("fields.value.en", containsString("looser than the statutory 2"));
    }

    @Test
    void the_page_lists_what_this_service_answers_for() {
        given().auth()
                .oauth2(changes().office())
                .accept(ContentType.HTML)
                .get("/watch/policies")
                .then()
                .statusCode(200)
                .body(containsString("每年监督检查的最少次数"))
                .body(containsString("name=\"effectiveFrom\""));
    }

    private PolicyOffice changes() {
        UUID unit = register.unit();
        return new PolicyOffice(
                API,
                TestTokens.staff(register.officer(unit, Role.DISTRICT_OFFICE)),
                TestTokens.staff(register.officer(unit, Role.LEADING_GROUP)));
    }
}
