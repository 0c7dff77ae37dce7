package org.sunshinegov.assessment.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.assessment.TestInbox;
import org.sunshinegov.assessment.TestRegister;
import org.sunshinegov.assessment.Told;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;

/** Every endpoint and page of the service x everybody who may come. */
@QuarkusTest
@WithTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "assessment"))
@WithTestResource(TestKeys.class)
class RolesIT {

    private static final String API = "/api/assessment/v1";

    @Inject
    TestRegister register;

    @Inject
    TestInbox inbox;

    @Inject
    BusinessClock clock;

    @Test
    void everybody_sees_what_is_his_and_nothing_else() {
        UUID above = register.unit();
        UUID unit = register.unitBelow(above);
        inbox.hear("request-service", Told.submitted(UUID.randomUUID(), unit, clock.today()));
        Map<String, String> tokens = tokens(above, unit);
        Map<String, Map<String, Integer>> expected = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> answered = new LinkedHashMap<>();
        String ofUnit = "unit=" + unit;
        row(expected, API + "/units/figures", 200, 200, 200, 200, 200, 200, 200, 403, 403, 401);
        row(expected, API + "/units/figures?" + ofUnit, 200, 200, 404, 200, 200, 404, 404, 403, 403, 401);
        row(expected, API + "/cases?figure=open", 200, 200, 200, 200, 403, 200, 200, 403, 403, 401);
        row(expected, API + "/cases?figure=open&" + ofUnit, 200, 200, 404, 200, 403, 404, 404, 403, 403, 401);
        row(expected, "/watch", 200, 200, 200, 200, 200, 200, 200, 403, 403, 401);
        row(expected, "/watch/units/" + unit, 200, 200, 404, 200, 200, 404, 404, 403, 403, 401);
        row(expected, "/watch/cases?figure=open", 200, 200, 200, 200, 403, 200, 200, 403, 403, 401);
        row(expected, "/watch/cases?figure=open&" + ofUnit, 200, 200, 404, 200, 403, 404, 404, 403, 403, 401);

        expected.keySet()
                .forEach(path ->
                        tokens.forEach((who, token) -> answered.computeIfAbsent(path, p -> new LinkedHashMap<>())
                                .put(who, get(path, token).statusCode())));

        assertThat(answered).isEqualTo(expected);
    }

    @Test
    void a_unit_out_of_sight_answers_exactly_as_one_that_does_not_exist() {
        UUID foreign = register.unit();
        String token = TestTokens.staff(register.officer(register.unit(), Role.DRAFTER));

        for (String path : new String[] {API + "/units/figures?unit=", API + "/cases?unit="}) {
            Response outOfSight = get(path + foreign, token);
            Response unknown = get(path + UUID.randomUUID(), token);

            assertThat(outOfSight.statusCode()).isEqualTo(404);
            assertThat(outOfSight.jsonPath().getString("code")).isEqualTo("not-found");
            assertThat(unknown.jsonPath().getString("code")).isEqualTo("not-found");
            assertThat(unknown.jsonPath().getString("title"))
                    .isEqualTo(outOfSight.jsonPath().getString("title"));
        }
    }

    @Test
    void who_works_for_the_district_itself_without_a_district_office_sees_its_own_cases_only() {
        UUID district = register.organisation(null, OrganisationKind.DISTRICT);
        UUID department = register.unitBelow(district);
        inbox.hear("request-service", Told.submitted(UUID.randomUUID(), department, clock.today()));
        String token = TestTokens.staff(register.officer(district, Role.DRAFTER));

        assertThat(get(API + "/units/figures", token).jsonPath().getList("units.id"))
                .containsExactly(district.toString());
        assertThat(get(API + "/units/figures", token).jsonPath().getInt("figures.open"))
                .isZero();
        assertThat(get(API + "/units/figures?unit=" + department, token).statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_asked_wrongly_is_named() {
        String token = TestTokens.staff(register.officer(register.unit(), Role.DRAFTER));

        for (String wrong : new String[] {"period=soon", "from=2025-01-01", "from=1.1.2025&to=2025-01-02"}) {
            assertThat(get(API + "/units/figures?" + wrong, token).statusCode()).isEqualTo(422);
        }
        assertThat(get(API + "/units/figures?from=-9999-01-01&to=2025-01-02", token)
                        .jsonPath()
                        .getMap("fields"))
                .containsOnlyKeys("from");
        assertThat(get(API + "/cases?size=abc", token).jsonPath().getMap("fields"))
                .containsOnlyKeys("size");
        assertThat(get(API + "/cases?unit=no-id", token).jsonPath().getMap("fields"))
                .containsOnlyKeys("unit");
        assertThat(get(API + "/cases?figure=best", token).jsonPath().getMap("fields"))
                .containsOnlyKeys("figure");
        assertThat(get(API + "/cases?after=xyz", token).statusCode()).isEqualTo(422);
    }

    /** In this order. */
    private Map<String, String> tokens(UUID above, UUID unit) {
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("own unit", TestTokens.staff(register.officer(unit, Role.DRAFTER)));
        tokens.put("unit above", TestTokens.staff(register.officer(above, Role.DISCLOSURE_OFFICER)));
        tokens.put("other unit", TestTokens.staff(register.officer(register.unit(), Role.UNIT_HEAD)));
        tokens.put("district office", TestTokens.staff(register.officer(register.unit(), Role.DISTRICT_OFFICE)));
        tokens.put("efficiency office", TestTokens.staff(register.officer(register.unit(), Role.EFFICIENCY_OFFICE)));
        tokens.put("system administrator", TestTokens.staff(register.officer(unit, Role.SYSTEM_ADMIN)));
        tokens.put("staff without a copy", TestTokens.staff("nobody-knows-me"));
        tokens.put("another system", TestTokens.system("archives-system"));
        tokens.put("citizen", TestTokens.citizen("citizen-w", "王芳"));
        tokens.put("no token", "");
        return tokens;
    }

    private static void row(Map<String, Map<String, Integer>> table, String path, int... statuses) {
        String[] who = {
            "own unit", "unit above", "other unit", "district office", "efficiency office",
            "system administrator", "staff without a copy", "another system", "citizen", "no token"
        };
        Map<String, Integer> row = new LinkedHashMap<>();
        for (int i = 0; i < who.length; i++) {
            row.put(who[i], statuses[i]);
        }
        table.put(path, row);
    }

    private static Response get(String path, String token) {
        String accepted = path.startsWith("/api") ? "application/json" : "text/html";
        return token.isEmpty()
                ? given().accept(accepted).get(path)
                : given().auth().oauth2(token).accept(accepted).get(path);
    }
}
