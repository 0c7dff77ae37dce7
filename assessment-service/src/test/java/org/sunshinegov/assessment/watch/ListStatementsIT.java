package org.sunshinegov.assessment.watch;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
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
    private static final String ROW = "<td class=\"row-head\"";

    @Inject
    TestRegister register;

    @Inject
    TestInbox inbox;

    @Test
    void a_list_and_a_board_ask_as_often_for_many_cases_and_units_as_for_few() {
        UUID unit = register.unit();
        submitted(register.unitBelow(unit));
        String office = TestTokens.staff(register.officer(unit, Role.DISTRICT_OFFICE));

        new ListStatements("org.sunshinegov.assessment", () -> given().auth().oauth2(office))
                .names(Map.of("units", unit.toString()))
                .paged(API + "/cases?figure=open&period=2025&unit={units}", "items")
                .paged("/watch/cases?figure=open&period=2025&unit={units}", ROW)
                .growing(API + "/units/figures?period=2025&unit={units}", "units")
                .growing("/watch?period=2025", ROW)
                .growing("/watch/units/{units}?period=2025", ROW)
                .none(
                        "the kernel's; catalog-service counts it",
                        API + "/policies",
                        API + "/policy-proposals",
                        "/watch/policies",
                        "/watch/policies/fragments/tasks")
                .none("stands in its own row", API + "/policy-proposals/{proposalId}", "/watch/policies/{proposalId}")
                .requireAsManyForManyAsForFew(() -> {
                    for (int i = 0; i < 101; i++) {
                        submitted(i < 20 ? register.unitBelow(unit) : unit);
                    }
                });
    }

    private void submitted(UUID unit) {
        inbox.hear("request-service", Told.submitted(UUID.randomUUID(), unit, LocalDate.of(2025, 1, 1)));
    }
}
