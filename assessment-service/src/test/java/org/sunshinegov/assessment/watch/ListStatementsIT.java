package org.sunshinegov.assessment.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.assessment.TestInbox;
import org.sunshinegov.assessment.TestRegister;
import org.sunshinegov.assessment.Told;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.web.testing.ListStatements;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;

@QuarkusTest
@WithTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "assessment"))
@WithTestResource(TestKeys.class)
class ListStatementsIT {

    private static final String API = "/api/assessment/v1";

    @Inject
    TestRegister register;

    @Inject
    TestInbox inbox;

    @Test
    void a_list_and_a_board_ask_as_often_for_a_hundred_cases_as_for_ten() {
        UUID small = register.unit();
        UUID unit = register.unit();
        submitted(small);
        for (int i = 0; i < 101; i++) {
            submitted(i < 20 ? register.unitBelow(unit) : unit);
        }
        String office = TestTokens.staff(register.officer(unit, Role.DISTRICT_OFFICE));

        new ListStatements("org.sunshinegov.assessment", () -> given().auth().oauth2(office))
                .list(API + "/cases", "figure=open&period=2025&unit=" + unit)
                .requireAsManyForTenAsForAHundred();
        assertThat(board(office, unit, 21)).isEqualTo(board(office, small, 1)).isPositive();
    }

    private static int board(String token, UUID unit, int units) {
        return ListStatements.statements(() -> given().auth()
                .oauth2(token)
                .get(API + "/units/figures?period=2025&unit=" + unit)
                .then()
                .statusCode(200)
                .body("units", hasSize(units)));
    }

    private void submitted(UUID unit) {
        inbox.hear("request-service", Told.submitted(UUID.randomUUID(), unit, LocalDate.of(2025, 1, 1)));
    }
}
