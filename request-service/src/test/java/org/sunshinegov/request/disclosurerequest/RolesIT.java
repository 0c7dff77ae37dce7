package org.sunshinegov.request.disclosurerequest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;

/** Every write endpoint and every role's "no": wrong role 403, other unit and other citizen 404, nobody 401. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class RolesIT {

    /** Path below the case, and the roles that may. */
    private record Row(String move, Map<String, Object> body, List<Role> may) {}

    /** Without any case in sight, in whatever unit. */
    private static final Set<Role> APART = EnumSet.of(
            Role.LEADING_GROUP,
            Role.SECRECY_BUREAU,
            Role.EFFICIENCY_OFFICE,
            Role.PUBLICITY_DEPARTMENT,
            Role.ARCHIVES_LIBRARY,
            Role.SYSTEM_ADMIN,
            Role.SECURITY_ADMIN,
            Role.AUDIT_ADMIN);

    /** Begin with what lies in the file, which the counter does not read (7.5). */
    private static final Set<String> OF_FILE = Set.of("reply-draft", "reply", "service");

    private static final List<Role> OFFICER = List.of(Role.DISCLOSURE_OFFICER, Role.DISTRICT_OFFICE);
    private static final List<Role> DRAFTING = List.of(Role.DRAFTER, Role.DISCLOSURE_OFFICER, Role.DISTRICT_OFFICE);

    private static final List<Row> OFFICE_MOVES = List.of(
            new Row("office-confirmation", Map.of(), OFFICER),
            new Row("registration", Map.of(), OFFICER),
            new Row("assignment", Map.of("handlerId", "00000000-0000-4000-8000-000000000001"), OFFICER),
            new Row("reply-draft", Map.of("outcome", "GRANTED", "text", "x"), DRAFTING),
            new Row("reply-draft/taking-back", Map.of("reason", "x"), List.of(Role.DRAFTER)),
            new Row("reply", Map.of(), OFFICER),
            new Row(
                    "proposals/00000000-0000-4000-8000-000000000001/approval",
                    Map.of(),
                    List.of(Role.LEADER_IN_CHARGE)),
            new Row(
                    "proposals/00000000-0000-4000-8000-000000000001/refusal",
                    Map.of("reason", "x"),
                    List.of(Role.LEADER_IN_CHARGE)),
            new Row("fee-notice", Map.of(), OFFICER),
            new Row("fee-notice/receipt", Map.of(), OFFICER),
            new Row("revocation/settlement", Map.of("reason", "x"), OFFICER),
            new Row("service", Map.of(), OFFICER),
            new Row("closing", Map.of(), OFFICER));

    @Inject
    TestRegister register;

    @Inject
    Pool pool;

    @Test
    void a_forbidden_move_is_403_for_every_other_role_that_sees_the_case() {
        Cases request = new Cases(register);
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            if (APART.contains(role)) {
                continue;
            }
            String account = register.officer(request.unit, role);
            for (Row row : OFFICE_MOVES) {
                int status = request.tryMove(json(TestTokens.staff(account)), row.move, row.body)
                        .statusCode();
                boolean may = row.may.contains(role);
                int refused = role == Role.COUNTER_OFFICER && OF_FILE.contains(row.move) ? 404 : 403;
                if (may == (status == refused)) {
                    wrong.add(role + " " + row.move + " " + status);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void the_districts_disclosure_office_acts_for_any_unit_and_learns_no_applicant() {
        Cases request = new Cases(register).received();
        String token = TestTokens.staff(register.officer(register.unit(), Role.DISTRICT_OFFICE));
        request.move(json(token), "registration", Map.of());
        request.move(json(token), "assignment", Map.of("handlerId", request.handlerId));

        assertThat(request.state()).isEqualTo("IN_PROGRESS");
        String page = "/requests/cases/" + request.id();
        assertThat(Cases.html(token).get(page).asString()).contains("河道水质监测数据").doesNotContain("王芳");
        Cases.html(token).get(page + "/applicant").then().statusCode(403);
    }

    @Test
    void an_applicant_is_looked_at_for_a_purpose_and_the_look_is_kept() {
        Cases request = new Cases(register);
        RequestSpecification officer = Cases.html(TestTokens.staff(request.officer));
        String page = "/requests/cases/" + request.id() + "/applicant";
        officer.get(page).then().statusCode(422);

        String shown = officer.get(page + "?purpose=CONTACT").asString();

        assertThat(shown).contains("13800138000");
        assertThat(pool.preparedQuery("select purpose from applicant_look where case_id = $1")
                        .executeAndAwait(Tuple.of(request.id())))
                .extracting(row -> row.getString("purpose"))
                .containsExactly("CONTACT");
    }

    @Test
    void a_reading_across_units_is_kept_with_its_purpose_and_the_unit_sees_it() {
        Cases request = new Cases(register);
        String office = register.officer(register.unit(), Role.DISTRICT_OFFICE);
        Cases.staff(office).get(request.location).then().statusCode(200);
        Cases.staff(office).get(request.location).then().statusCode(200);
        request.officer().get(request.location).then().statusCode(200);

        assertThat(pool.preparedQuery("select purpose from case_look where case_id = $1")
                        .executeAndAwait(Tuple.of(request.id())))
                .extracting(row -> row.getString("purpose"))
                .containsExactly("GUIDANCE");
        assertThat(Cases.html(TestTokens.staff(request.officer))
                        .get("/requests/cases/" + request.id())
                        .asString())
                .contains("外单位人员查阅记录", "指导、协调和督促");
    }

    @Test
    void the_query_code_is_for_those_who_hand_it_out() {
        Cases request = new Cases(register);
        String receipt = "/requests/cases/" + request.id() + "/receipt";
        Cases.html(TestTokens.staff(request.officer)).get(receipt).then().statusCode(200);
        for (Role role : List.of(Role.SUPERVISION_BODY, Role.LEGAL_AFFAIRS)) {
            String reader = register.officer(register.unit(), role);
            Cases.html(TestTokens.staff(reader)).get(receipt).then().statusCode(403);
        }
    }

    @Test
    void the_districts_office_opens_the_letters_it_serves_and_the_look_is_kept() {
        Cases request = new Cases(register).received();
        String office = register.officer(register.unit(), Role.DISTRICT_OFFICE);

        Cases.staff(office)
                .get(request.location + "/letters/receipt-slip")
                .then()
                .statusCode(200);

        assertThat(pool.preparedQuery("select purpose from applicant_look where case_id = $1")
                        .executeAndAwait(Tuple.of(request.id())))
                .extracting(row -> row.getString("purpose"))
                .containsExactly("SERVICE");
    }

    @Test
    void who_decides_administers_reads_figures_or_takes_copies_sees_no_case_of_the_unit_he_sits_in() {
        Cases request = new Cases(register);
        for (Role role : APART) {
            String account = register.officer(request.unit, role);

            Cases.staff(account).get(request.location).then().statusCode(404);
            Cases.html(TestTokens.staff(account))
                    .formParam("name", "视图")
                    .post("/requests/cases/views")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void another_unit_another_citizen_and_a_system_without_a_case_are_told_it_is_unknown() {
        Cases request = new Cases(register);
        String stranger = register.officer(register.unit(), Role.DISCLOSURE_OFFICER, Role.DRAFTER);
        for (Row row : OFFICE_MOVES) {
            assertThat(request.tryMove(json(TestTokens.staff(stranger)), row.move, row.body)
                            .statusCode())
                    .as(row.move)
                    .isEqualTo(404);
        }
        assertThat(request.tryMove(json(TestTokens.citizen("other", "李涛")), "withdrawal", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobody_is_asked_to_sign_in() {
        Cases request = new Cases(register);
        for (Row row : OFFICE_MOVES) {
            assertThat(request.tryMove(given().contentType(ContentType.JSON), row.move, row.body)
                            .statusCode())
                    .as(row.move)
                    .isEqualTo(401);
        }
        given().get(Cases.REQUESTS).then().statusCode(401);
    }

    @Test
    void a_staff_account_without_a_person_in_the_register_sees_an_empty_list() {
        Cases request = new Cases(register);

        assertThat(json(TestTokens.staff("nobody-knows")).get(Cases.REQUESTS).<List<Object>>path("items"))
                .isEmpty();
        Cases.staff("nobody-knows").get(request.location).then().statusCode(404);
    }

    @Test
    void a_stale_version_is_412_and_a_missing_one_422() {
        Cases request = new Cases(register);

        request.officer()
                .header("If-Match", "\"7\"")
                .put(request.location + "/office-confirmation")
                .then()
                .statusCode(412);
        request.officer().put(request.location + "/office-confirmation").then().statusCode(422);
    }

    private static RequestSpecification json(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
