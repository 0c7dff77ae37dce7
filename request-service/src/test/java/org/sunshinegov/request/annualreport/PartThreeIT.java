package org.sunshinegov.request.annualreport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;
import org.sunshinegov.request.disclosurerequest.model.Outcome;

/** Part 3 against a count of every case by itself. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class PartThreeIT {

    private static final String PART_THREE = "/api/requests/v1/annual-report/part-3";

    private record Known(ApplicantType type, LocalDate received, LocalDate decided, Outcome outcome) {}

    @Inject
    TestRegister register;

    @Inject
    Pool pool;

    private UUID unit;
    private String officer;

    @BeforeEach
    void unit() {
        unit = register.unit();
        officer = register.officer(unit, Role.DISCLOSURE_OFFICER);
    }

    @Test
    void three_years_of_random_cases_are_counted_as_if_one_by_one() {
        List<Known> cases = random(400);
        cases.forEach(this::keep);
        List<Integer> carriedOn = null;
        for (int year = 2023; year <= 2025; year++) {
            JsonPath part = part(year);
            LocalDate first = LocalDate.of(year, 1, 1);
            LocalDate last = LocalDate.of(year, 12, 31);

            assertThat(row(part, "一")).isEqualTo(count(cases, one -> in(one.received, first, last)));
            assertThat(row(part, "二"))
                    .isEqualTo(count(cases, one -> before(one.received, first) && !before(one.decided, first)));
            for (Outcome outcome : Outcome.values()) {
                assertThat(row(part, "三" + outcome.row()))
                        .as("%s %d", outcome, year)
                        .isEqualTo(count(
                                cases,
                                one -> one.outcome == outcome && one.received != null && in(one.decided, first, last)));
            }
            assertThat(part.getBoolean("balanced")).isTrue();
            assertThat(carriedOn).as("II of %d is IV of the year before", year).isIn(null, row(part, "二"));
            carriedOn = row(part, "四");
        }
    }

    @Test
    void any_days_are_counted_both_included_and_half_a_period_is_refused() {
        keep(new Known(
                ApplicantType.NATURAL_PERSON, LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30), Outcome.GRANTED));
        keep(new Known(
                ApplicantType.NATURAL_PERSON, LocalDate.of(2024, 6, 30), LocalDate.of(2024, 7, 1), Outcome.GRANTED));

        JsonPath quarter =
                days("2024-04-01", "2024-06-30").statusCode(200).extract().jsonPath();
        assertThat(row(quarter, "一")).endsWith(2);
        assertThat(row(quarter, "三(1)")).endsWith(1);
        assertThat(row(quarter, "四")).endsWith(1);
        assertThat(quarter.getBoolean("balanced")).isTrue();
        days("2024-04-01", "").statusCode(422).body("fields.to.zh", equalTo("必填"));
        days("2024-06-30", "2024-04-01").statusCode(422).body("code", equalTo("period"));
        days("2024-02-30", "2024-04-01").statusCode(422);
    }

    private ValidatableResponse days(String from, String to) {
        return given().auth()
                .oauth2(TestTokens.staff(officer))
                .queryParam("from", from)
                .queryParam("to", to)
                .get(PART_THREE)
                .then();
    }

    @Test
    void a_unit_of_others_is_unknown_and_the_public_sees_nothing() {
        given().auth()
                .oauth2(TestTokens.staff(officer))
                .queryParam("unit", register.unit().toString())
                .get(PART_THREE)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(TestTokens.citizen("citizen-report", "王芳"))
                .get(PART_THREE)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.staff(officer))
                .queryParam("year", 1999)
                .get(PART_THREE)
                .then()
                .statusCode(422)
                .body("code", equalTo("year"));
    }

    @Test
    void the_leading_group_and_the_efficiency_office_read_the_figures_of_every_unit() {
        keep(new Known(
                ApplicantType.NATURAL_PERSON, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 20), Outcome.GRANTED));
        for (Role role : List.of(Role.LEADING_GROUP, Role.EFFICIENCY_OFFICE)) {
            String token = TestTokens.staff(register.officer(register.unit(), role));

            JsonPath part = given().auth()
                    .oauth2(token)
                    .queryParam("year", 2024)
                    .queryParam("unit", unit.toString())
                    .get(PART_THREE)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(row(part, "一").get(0)).as(role.name()).isEqualTo(1);
            given().auth()
                    .oauth2(token)
                    .accept(ContentType.HTML)
                    .get("/requests/annual-report")
                    .then()
                    .statusCode(200)
                    .body(containsString("value=\"" + unit));
        }
    }

    @Test
    void the_page_prints_the_form_of_the_chosen_year() {
        keep(new Known(
                ApplicantType.LEGAL_SERVICE_BODY,
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2024, 3, 20),
                Outcome.DENIED_PROCESS_INFO));

        given().auth()
                .oauth2(TestTokens.staff(officer))
                .accept(ContentType.HTML)
                .queryParam("year", 2024)
                .queryParam("unit", unit.toString())
                .get("/requests/annual-report")
                .then()
                .statusCode(200)
                .body(containsString("不予公开：过程性信息"))
                .body(containsString("data-label=\"法律服务机构\">1<"));
    }

    private static List<Known> random(int count) {
        Random random = new Random(20250101);
        List<Known> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate received = LocalDate.of(2022, 6, 1).plusDays(random.nextInt(1200));
            boolean open = random.nextInt(5) == 0;
            cases.add(new Known(
                    ApplicantType.values()[random.nextInt(6)],
                    random.nextInt(20) == 0 ? null : received,
                    open ? null : received.plusDays(random.nextInt(90)),
                    open ? null : Outcome.values()[random.nextInt(21)]));
        }
        return cases;
    }

    private void keep(Known one) {
        var unused = pool.preparedQuery("""
                        insert into disclosure_request (id, organisation_id, version, told, audited, state,
                            receipt_number, query_code, office_confirmed, channel, applicant_type, applicant_id, subject,
                            submitted_at, receipt_date, decided_on, outcome, content)
                        values ($1, $2, 0, 0, 0, 'CLOSED', $3, 'CODE', true, 'COUNTER', $4, $1, '标题', now(), $5, $6, $7,
                            '{}')""")
                .execute(Tuple.of(UUID.randomUUID(), unit)
                        .addString(UUID.randomUUID().toString())
                        .addString(one.type.name())
                        .addLocalDate(one.received)
                        .addLocalDate(one.decided)
                        .addString(one.outcome == null ? null : one.outcome.name()))
                .await()
                .indefinitely();
    }

    private JsonPath part(int year) {
        return given().auth()
                .oauth2(TestTokens.staff(officer))
                .queryParam("year", year)
                .get(PART_THREE)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Integer> row(JsonPath part, String number) {
        return part.getList("rows.find { it.number == '%s' }.columns".formatted(number), Integer.class);
    }

    private static List<Integer> count(List<Known> cases, Predicate<Known> counted) {
        List<Integer> columns = new ArrayList<>(Arrays.stream(ApplicantType.values())
                .map(type -> (int) cases.stream()
                        .filter(one -> one.type == type)
                        .filter(counted)
                        .count())
                .toList());
        columns.add(columns.stream().mapToInt(Integer::intValue).sum());
        return columns;
    }

    private static boolean in(LocalDate day, LocalDate first, LocalDate last) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }

    private static boolean before(LocalDate day, LocalDate first) {
        return day != null && day.isBefore(first);
    }
}
