package org.sunshinegov.kernel.platform.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.sample.Bus;
import org.sunshinegov.kernel.platform.sample.House;
import org.sunshinegov.kernel.platform.sample.LogLines;
import org.sunshinegov.kernel.platform.sample.Notes;
import org.sunshinegov.kernel.platform.sample.People;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** A service whose installation has switched traces on. */
@QuarkusTest
@TestProfile(TracingIT.Traced.class)
class TracingIT {

    private static final String NOTES = "/api/sample/notes";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    @Inject
    House house;

    @Inject
    People people;

    @Inject
    Bus bus;

    @Inject
    BusinessClock clock;

    private final String account = "traced-" + UUID.randomUUID();

    /** Nothing collects them here. */
    public static class Traced implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.otel.enabled", "true",
                    "quarkus.otel.traces.exporter", "none",
                    "sunshine.tracing.disabled", "false");
        }
    }

    @BeforeEach
    void an_officer() {
        people.appointed(people.registered(account), Role.COUNTER_OFFICER, Notes.UNIT, clock.today(), null, null);
    }

    @Test
    void a_fact_carries_the_trace_of_the_request_that_told_it_across_the_bus() {
        Response filed = traced().header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"words\":\"words\"}")
                .post(NOTES);
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
        UUID id = UUID.fromString(filed.header("Location").replaceAll(".*/", ""));

        String stored = house.rows("select traceparent from outbox where subject = $1", id)
                .get(0)
                .getString("traceparent");
        assertThat(stored).matches("00-" + TRACE + "-[0-9a-f]{16}-01").isNotEqualTo(PARENT);
        house.awaitApplied(id, 1L);
        assertThat(bus.read("disclosure.request", id.toString()))
                .extracting((ConsumerRecord<String, String> told) -> Bus.header(told, "traceparent"))
                .containsExactly(stored);
    }

    @Test
    void a_line_of_the_log_names_the_trace_beside_the_number_of_its_request() {
        try (LogLines lines = LogLines.of(Refusal.class.getPackage())) {
            assertThat(traced().header("X-Request-Id", "number-4")
                            .get(NOTES + "/broken/x")
                            .statusCode())
                    .isEqualTo(500);

            assertThat(lines.written()).singleElement().satisfies(line -> assertThat(line.fields())
                    .containsEntry("traceId", TRACE)
                    .containsEntry("requestId", "number-4")
                    .containsKey("spanId"));
        }
    }

    private RequestSpecification traced() {
        return given().auth().oauth2(people.token(account, "staff")).header("traceparent", PARENT);
    }
}
