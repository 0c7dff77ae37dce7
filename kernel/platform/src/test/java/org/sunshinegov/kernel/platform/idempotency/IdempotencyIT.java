package org.sunshinegov.kernel.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.sample.CanIgnoreReturnValue;
import org.sunshinegov.kernel.platform.sample.House;

@QuarkusTest
class IdempotencyIT {

    @Inject
    House house;

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
