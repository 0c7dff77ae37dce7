package org.sunshinegov.kernel.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.sample.CanIgnoreReturnValue;
import org.sunshinegov.kernel.platform.sample.House;
import org.sunshinegov.kernel.platform.sample.LogLines;
import org.sunshinegov.kernel.platform.sample.Notes;
import org.sunshinegov.kernel.platform.sample.People;
import org.sunshinegov.kernel.platform.time.BusinessClock;

@QuarkusTest
class ProblemsIT {

    private static final String NOTES = "/api/sample/notes";
    private static final String NUL = "\0";

    @Inject
    House house;

    @Inject
    Notes notes;

    @Inject
    People people;

    @Inject
    BusinessClock clock;

    private final UUID note = UUID.randomUUID();
    private final String account = "counter-" + note;

    @BeforeEach
    void an_officer_and_a_note() {
        people.appointed(people.registered(account), Role.COUNTER_OFFICER, Notes.UNIT, clock.today(), null, null);
        house.run(() -> notes.file(note, "words"));
    }

    @Test
    void an_unknown_id_answers_404_as_a_problem_in_both_languages() {
        JsonPath problem = problem(officer().get(NOTES + "/" + UUID.randomUUID()), 404, "not-found");

        assertThat(problem.getString("title")).isEqualTo("没有找到该内容，或者您无权查看。");
        assertThat(problem.getString("titleEn")).isEqualTo("Nothing to be found here, or not for you to see.");
    }

    @Test
    void an_unknown_path_and_an_id_that_is_none_answer_404() {
        problem(officer().get("/api/sample/nowhere"), 404, "not-found");
        problem(officer().get(NOTES + "/no-id"), 404, "not-found");
    }

    @Test
    void a_move_that_is_not_legal_answers_409_with_state_and_legal_moves() {
        house.run(() -> notes.register(note));

        JsonPath problem = problem(register("\"1\""), 409, "move-not-legal");

        assertThat(problem.getString("state")).isEqualTo("REGISTERED");
        assertThat(problem.getList("legalMoves")).isEqualTo(List.of("assign"));
    }

    @Test
    void a_stale_version_answers_412_and_a_missing_one_422() {
        house.run(() -> notes.register(note));

        assertThat(problem(register("\"0\""), 412, "stale-version").getInt("version"))
                .isEqualTo(1);
        problem(officer().put(NOTES + "/" + note + "/registration"), 422, "if-match-missing");
        problem(register("\"seven\""), 422, "if-match");
    }

    @Test
    void a_visible_thing_and_a_forbidden_action_answer_403_naming_the_role() {
        String drafter = "drafter-" + note;
        people.appointed(people.registered(drafter), Role.DRAFTER, Notes.UNIT, clock.today(), null, null);

        Response answer = given().auth()
                .oauth2(people.token(drafter, "staff"))
                .header("If-Match", "\"0\"")
                .put(NOTES + "/" + note + "/registration");

        assertThat(problem(answer, 403, "role-needed").getString("title")).contains("窗口工作人员");
    }

    @Test
    void missing_and_wrong_fields_answer_422_naming_each() {
        JsonPath problem = problem(file("{\"words\":\" \",\"place\":\"far away\"}"), 422, "invalid-fields");

        assertThat(problem.getMap("fields").keySet()).isEqualTo(Set.of("words", "place"));
        assertThat(problem.getString("fields.words.zh")).isEqualTo("不能为空");
        assertThat(problem.getString("fields.words.en")).isEqualTo("must not be blank");
    }

    @Test
    void a_body_that_is_no_json_answers_422_naming_the_place() {
        problem(file("{\"words\":"), 422, "unreadable-json");
        assertThat(problem(file("{\"words\":[1]}"), 422, "unreadable-json").getString("at"))
                .isEqualTo("words");
    }

    @Test
    void a_nul_in_query_or_path_answers_422_naming_each_parameter() {
        RequestSpecification raw = officer().urlEncodingEnabled(false);

        JsonPath problem = problem(raw.get(NOTES + "/said/a%00b?text=%00&tags=x&tags=y%00"), 422, "invalid-fields");

        assertThat(problem.getMap("fields").keySet()).isEqualTo(Set.of("words", "text", "tags"));
        assertThat(problem.getString("fields.text.zh")).isEqualTo("含有无法保存的空字符（U+0000）");
        assertThat(problem.getString("fields.text.en")).isEqualTo("holds the character U+0000, which cannot be kept");
        assertThat(officer().get(NOTES + "/said/a?text=b&tags=c").asString()).isEqualTo("ab[c]");
    }

    @Test
    void a_nul_in_a_form_answers_422_naming_each_field() {
        JsonPath problem = problem(
                officer()
                        .formParam("key", NUL)
                        .formParam("words", "a" + NUL)
                        .formParam("tags", "x", NUL)
                        .post(NOTES + "/said"),
                422,
                "invalid-fields");

        assertThat(problem.getMap("fields").keySet()).isEqualTo(Set.of("key", "words", "tags"));
        assertThat(problem(officer().formParam("tags", NUL).post(NOTES + "/said"), 422, "invalid-fields")
                        .getMap("fields")
                        .keySet())
                .isEqualTo(Set.of("tags"));
    }

    @Test
    void a_nul_in_a_json_body_answers_422_naming_the_place() {
        String nul = "\\u0000";

        assertThat(problem(file("{\"words\":\"a" + nul + "\"}"), 422, "invalid-fields")
                        .getString("fields.words.zh"))
                .isEqualTo("含有无法保存的空字符（U+0000）");
        assertThat(problem(tag("{\"tags\":[\"x\",\"" + nul + "\"]}"), 422, "invalid-fields")
                        .getMap("fields")
                        .keySet())
                .isEqualTo(Set.of("tags"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "1.5", "true"})
    void what_is_no_text_is_not_made_one(String value) {
        assertThat(problem(file("{\"words\":" + value + "}"), 422, "invalid-fields")
                        .getString("fields.words.zh"))
                .isEqualTo("应填写文字");
    }

    @Test
    void an_empty_text_is_no_date() {
        assertThat(problem(tag("{\"day\":\"\"}"), 422, "invalid-fields")
                        .getMap("fields")
                        .keySet())
                .isEqualTo(Set.of("day"));
    }

    @Test
    void a_date_nobody_means_in_a_json_body_answers_422_naming_the_field() {
        for (String day : List.of("-9999-01-01", "1899-12-31", "2201-01-01", "+999999-01-01")) {
            JsonPath problem = problem(tag("{\"day\":\"" + day + "\"}"), 422, "invalid-fields");

            assertThat(problem.getString("fields.day.zh")).isEqualTo("日期应在1900年至2200年之间");
        }
        problem(tag("{\"day\":\"tomorrow\"}"), 422, "unreadable-json");
        assertThat(tag("{\"tags\":[\"x\"],\"day\":\"2200-12-31\"}").asString()).isEqualTo("[\"x\"]");
    }

    @Test
    void nothing_in_a_list_answers_422_naming_the_list() {
        JsonPath problem = problem(tag("{\"tags\":[\"x\",null]}"), 422, "invalid-fields");

        assertThat(problem.getString("fields.tags.zh")).isEqualTo("其中有空项");
        problem(tag("{\"tags\":\"x\"}"), 422, "unreadable-json");
    }

    @Test
    void what_is_no_number_and_no_choice_in_a_query_answers_422_naming_each() {
        String counted = NOTES + "/counted/" + note;

        JsonPath problem = problem(
                officer().get(counted + "?size=abc&year=99999999999&role=FOO&unit=no-id"), 422, "invalid-fields");

        assertThat(problem.getMap("fields").keySet()).isEqualTo(Set.of("size", "year", "role", "unit"));
        assertThat(problem.getString("fields.unit.zh")).isEqualTo("不是有效的编号");
        assertThat(problem.getString("fields.size.zh")).isEqualTo("应填写整数，且不能过大");
        assertThat(problem.getString("fields.role.en"))
                .startsWith("no such choice; there are ")
                .contains("DRAFTER");
        assertThat(officer().get(counted + "?year=2025&role=DRAFTER").asString())
                .isEqualTo("20 2025 DRAFTER");
        problem(officer().get(NOTES + "/counted/no-id?size=5"), 404, "not-found");
    }

    @Test
    void a_file_may_hold_any_byte_and_a_word_beside_it_no_nul() {
        byte[] bytes = {'a', 0, 'b'};

        assertThat(officer()
                        .multiPart("file", "bytes.bin", bytes)
                        .multiPart("words", "plain")
                        .post(NOTES + "/files")
                        .asString())
                .isEqualTo("3");
        JsonPath problem = problem(
                officer()
                        .multiPart("file", "bytes.bin", bytes)
                        .multiPart("words", NUL)
                        .post(NOTES + "/files"),
                422,
                "invalid-fields");
        assertThat(problem.getMap("fields").keySet()).isEqualTo(Set.of("words"));
    }

    @Test
    void a_form_that_cannot_be_read_is_a_problem_and_no_fault() {
        problem(
                officer()
                        .contentType("application/x-www-form-urlencoded")
                        .body("words=%ZZ&key=%")
                        .post(NOTES + "/said"),
                422,
                "unreadable-form");
        problem(
                officer()
                        .config(RestAssured.config()
                                .encoderConfig(EncoderConfig.encoderConfig()
                                        .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                        .contentType("multipart/form-data; boundary=x")
                        .body("--x\r\nno header and no end")
                        .post(NOTES + "/files"),
                400,
                "bad-request");
    }

    @Test
    void a_method_and_a_media_type_we_do_not_take_are_problems_too() {
        problem(officer().delete(NOTES + "/" + note), 405, "method-not-allowed");
        problem(officer().contentType("text/plain").body("words").post(NOTES), 415, "media-type");
    }

    @Test
    void a_fault_answers_500_and_its_log_names_the_method_but_not_what_the_path_carries() {
        try (LogLines lines = LogLines.of(Refusal.class.getPackage())) {
            String token = "let-me-in-" + note;

            assertThat(problem(officer().get(NOTES + "/broken/" + token), 500, "fault")
                            .getString("titleEn"))
                    .isEqualTo("Something broke on our side; nothing was submitted.");

            assertThat(lines.written())
                    .extracting(LogLines.Line::text)
                    .containsExactly("Fault while answering GET in SampleResource.broken");
        }
    }

    @Test
    void the_number_of_a_request_is_in_the_answer_to_a_fault_and_in_the_line_that_is_logged_for_it() {
        try (LogLines lines = LogLines.of(Refusal.class.getPackage())) {
            JsonPath first = problem(numbered("number-1").get(NOTES + "/broken/x"), 500, "fault");
            JsonPath second = problem(numbered("number-2").get(NOTES + "/broken/x"), 500, "fault");
            JsonPath none = problem(officer().get(NOTES + "/broken/x"), 500, "fault");
            JsonPath overlong = problem(numbered("9".repeat(65)).get(NOTES + "/broken/x"), 500, "fault");

            assertThat(Stream.of(first, second, none, overlong).map(problem -> problem.getString("requestId")))
                    .containsExactly("number-1", "number-2", null, null);
            assertThat(lines.written())
                    .extracting(line -> line.fields().get("requestId"))
                    .containsExactly("number-1", "number-2", null, null);
        }
    }

    @Test
    void a_database_that_goes_away_answers_503_and_nobody_is_called() {
        try (LogLines lines = LogLines.of(Refusal.class.getPackage())) {
            house.holding("lock table note in access exclusive mode", other -> {
                var answer =
                        CompletableFuture.supplyAsync(() -> numbered("number-3").get(NOTES + "/" + note));
                house.await("killed", () -> house.killWaiting("%from note%") > 0);

                JsonPath problem = problem(answer.join(), 503, "unavailable");
                assertThat(problem.getString("titleEn"))
                        .isEqualTo("Not available now, try again soon; what was submitted is not handled twice.");
                assertThat(problem.getString("requestId")).isEqualTo("number-3");
            });
            assertThat(lines.written())
                    .extracting(line -> line.fields().get("requestId"))
                    .containsExactly("number-3");
        }
    }

    /** As the gateway passes it on. */
    private RequestSpecification numbered(String number) {
        return officer().header("X-Request-Id", number);
    }

    private RequestSpecification officer() {
        return given().auth().oauth2(people.token(account, "staff"));
    }

    private Response register(String version) {
        return officer().header("If-Match", version).put(NOTES + "/" + note + "/registration");
    }

    private Response file(String body) {
        return officer().contentType("application/json").body(body).post(NOTES);
    }

    private Response tag(String body) {
        return officer().contentType("application/json").body(body).post(NOTES + "/tags");
    }

    @CanIgnoreReturnValue
    private static JsonPath problem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        JsonPath problem = answer.jsonPath();
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getInt("status")).isEqualTo(status);
        return problem;
    }
}
