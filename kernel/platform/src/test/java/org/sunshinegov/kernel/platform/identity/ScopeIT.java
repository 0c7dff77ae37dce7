package org.sunshinegov.kernel.platform.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.sample.House;
import org.sunshinegov.kernel.platform.sample.Notes;
import org.sunshinegov.kernel.platform.sample.People;
import org.sunshinegov.kernel.platform.time.BusinessClock;

@QuarkusTest
class ScopeIT {

    @Inject
    People people;

    @Inject
    House house;

    @Inject
    Notes notes;

    @Inject
    BusinessClock clock;

    private final String account = "officer-" + UUID.randomUUID();
    private final UUID note = UUID.randomUUID();

    @Test
    void without_a_token_one_is_the_public() {
        assertThat(me(null).getString("kind")).isEqualTo("PUBLIC");
    }

    @Test
    void a_citizen_is_known_by_his_account() {
        JsonPath me = me(people.token(account, "citizen"));

        assertThat(me.getString("kind")).isEqualTo("CITIZEN");
        assertThat(me.getString("name")).isEqualTo(account);
    }

    @Test
    void a_token_nobody_of_ours_signed_is_refused() {
        String token = people.token(account, "staff");

        given().auth()
                .oauth2(token.substring(0, token.length() - 6) + "AAAAAA")
                .get("/api/sample/notes/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("sign-in-needed"));
    }

    @Test
    void an_account_of_the_identity_provider_itself_is_refused() {
        given().auth()
                .oauth2(Jwt.claim("preferred_username", account).sign())
                .get("/api/sample/notes/me")
                .then()
                .statusCode(403)
                .body("code", equalTo("unknown-kind"));
    }

    @Test
    void an_account_of_no_kind_is_refused() {
        given().auth()
                .oauth2(people.token(account, "visitor"))
                .get("/api/sample/notes/me")
                .then()
                .statusCode(403);
    }

    @Test
    void staff_without_a_copy_in_the_register_see_nothing() {
        house.run(() -> notes.file(note, "words"));

        JsonPath me = me(people.token(account, "staff"));

        assertThat(me.getString("kind")).isEqualTo("STAFF");
        assertThat(me.getString("subject")).isNull();
        assertThat(me.getList("appointments")).isEmpty();
        assertThat(statusOfNote()).isEqualTo(404);
    }

    @Test
    void an_appointment_opens_the_unit_and_its_end_closes_it_whatever_the_token_says() {
        house.run(() -> notes.file(note, "words"));
        UUID person = people.registered(account);
        LocalDate today = clock.today();
        UUID appointment = people.appointed(person, Role.DRAFTER, Notes.UNIT, today, null, null);
        assertThat(statusOfNote()).isEqualTo(200);

        people.appoint(appointment, 2, person, Role.DRAFTER, Notes.UNIT, today.minusDays(9), today.minusDays(1), null);

        assertThat(statusOfNote()).isEqualTo(404);
        assertThat(me(people.token(account, "staff")).getList("appointments")).isEmpty();
    }

    @Test
    void an_appointment_of_another_unit_or_of_tomorrow_opens_nothing() {
        house.run(() -> notes.file(note, "words"));
        UUID person = people.registered(account);
        people.appointed(person, Role.DRAFTER, UUID.randomUUID(), clock.today(), null, null);
        people.appointed(person, Role.DRAFTER, Notes.UNIT, clock.today().plusDays(1), null, null);

        assertThat(statusOfNote()).isEqualTo(404);
    }

    @Test
    void a_deputy_acts_for_a_colleague() {
        UUID person = people.registered(account);
        UUID colleague = UUID.randomUUID();
        people.appointed(person, Role.COUNTER_OFFICER, Notes.UNIT, clock.today(), null, colleague);

        assertThat(me(people.token(account, "staff")).getString("appointments[0].actingFor"))
                .isEqualTo(colleague.toString());
    }

    @Test
    void an_administrator_sees_no_business_content() {
        house.run(() -> notes.file(note, "words"));
        UUID person = people.registered(account);
        people.appointed(person, Role.SYSTEM_ADMIN, Notes.UNIT, clock.today(), null, null);

        assertThat(statusOfNote()).isEqualTo(404);
    }

    private int statusOfNote() {
        return given().auth()
                .oauth2(people.token(account, "staff"))
                .get("/api/sample/notes/" + note)
                .statusCode();
    }

    private static JsonPath me(String token) {
        var request = token == null ? given() : given().auth().oauth2(token);
        return request.get("/api/sample/notes/me").jsonPath();
    }
}
