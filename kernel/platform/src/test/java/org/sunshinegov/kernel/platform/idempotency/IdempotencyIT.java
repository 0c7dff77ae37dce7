package org.sunshinegov.kernel.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys.Answer;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.sample.CanIgnoreReturnValue;
import org.sunshinegov.kernel.platform.sample.House;

@QuarkusTest
class IdempotencyIT {

    private static final Answer MADE = Answer.created(URI.create("/api/sample/notes/made"));

    @Inject
    House house;

    @Inject
    IdempotencyKeys keys;

    @Inject
    IdempotencySweep sweep;

    private final String key = UUID.randomUUID().toString();

    @Test
    void fifty_creations_at_once_with_one_key_create_one_thing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try {
            List<Future<Response>> answers = IntStream.range(0, 50)
                    .mapToObj(i -> threads.submit(() -> file("once " + key)))
                    .toList();
            Set<String> locations = new java.util.HashSet<>();
            for (Future<Response> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
                locations.add(answer.get().header("Location"));
            }
            assertThat(locations).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(house.count("select count(*) from note where words = $1", "once " + key))
                .isEqualTo(1);
    }

    @Test
    void a_key_used_for_another_body_is_refused() {
        file("one");

        Response other = file("other");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void the_same_content_in_another_place_is_other_content() {
        assertThat(answer(MADE)).isEqualTo(MADE);

        assertThatThrownBy(() -> house.run(() -> keys.once(
                        Scope.SELF, key, "content", URI.create("/api/sample/others/made"), () -> Uni.createFrom()
                                .nothing())))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("idempotency-key-reused"));
    }

    @Test
    void what_was_found_is_answered_as_found_again() {
        Answer there = Answer.found(URI.create("/api/sample/notes/there"));

        assertThat(answer(there)).isEqualTo(there);
        assertThat(answer(MADE)).isEqualTo(there);
    }

    @Test
    void where_nothing_was_made_the_key_stays_free() {
        assertThat(answer(null)).isNull();
        assertThat(answer(MADE)).isEqualTo(MADE);
    }

    private Answer answer(Answer given) {
        return house.run(() -> keys.answer(Scope.SELF, key, "content", MADE.location(), () -> Uni.createFrom()
                .item(given)));
    }

    @Test
    void a_creation_that_failed_leaves_its_key_free() {
        assertThat(file("").statusCode()).isEqualTo(422);

        assertThat(file("words").statusCode()).isEqualTo(201);
    }

    @Test
    void after_a_day_a_key_is_forgotten() {
        String first = file("words " + key).header("Location");
        house.rows("update idempotency_key set created_at = now() - interval '25 hours' where key = $1", key);

        assertThat(file("words " + key).header("Location")).isNotEqualTo(first);
        house.rows("update idempotency_key set created_at = now() - interval '25 hours' where key = $1", key);
        house.run(sweep::sweep);
        assertThat(house.count("select count(*) from idempotency_key where key = $1", key))
                .isZero();
    }

    @Test
    void without_a_key_every_creation_is_another() {
        String words = "many " + key;
        IntStream.range(0, 2).forEach(i -> assertThat(given().contentType("application/json")
                        .body("{\"words\":\"" + words + "\"}")
                        .post("/api/sample/notes")
                        .statusCode())
                .isEqualTo(201));

        assertThat(house.count("select count(*) from note where words = $1", words))
                .isEqualTo(2);
    }

    @CanIgnoreReturnValue
    private Response file(String words) {
        return given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"words\":\"" + words + "\"}")
                .post("/api/sample/notes");
    }
}
