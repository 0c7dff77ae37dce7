package org.sunshinegov.catalog.testing;

import static org.awaitility.Awaitility.await;
import static org.sunshinegov.catalog.testing.TestUnit.as;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** The district's register, entered and approved by the two administrators of the first start. */
public final class Register {

    public static final String API = "/api/catalog/v1";

    private Register() {}

    /** What was loaded; its appointments hold. */
    public static JsonPath load(Map<String, Object> load) {
        AtomicReference<JsonPath> loaded = new AtomicReference<>();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            var answer = as("admin").body(load).post(API + "/register");
            loaded.set(answer.jsonPath());
            return answer.statusCode() == 200;
        });
        List<String> waiting = loaded.get().getList("waiting");
        if (!waiting.isEmpty()) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as("security")
                    .body(Map.of("ids", waiting))
                    .put(API + "/appointments/approval")
                    .then()
                    .statusCode(204));
        }
        return loaded.get();
    }
}
