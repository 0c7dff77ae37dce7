package org.sunshinegov.assessment.casefact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.sunshinegov.assessment.Teller;
import org.sunshinegov.assessment.TestInbox;
import org.sunshinegov.assessment.TestRegister;
import org.sunshinegov.assessment.Told;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Events;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;

@QuarkusTest
@WithTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "assessment"))
@WithTestResource(TestKeys.class)
class FactBusIT {

    @Inject
    TestRegister register;

    @Inject
    TestInbox inbox;

    @Inject
    BusinessClock clock;

    @Inject
    MeterRegistry meters;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void what_request_service_tells_on_the_bus_is_on_the_board_and_its_delay_is_measured() {
        UUID unit = register.unit();
        String token = TestTokens.staff(register.officer(unit, Role.DRAFTER));
        long measured = meters.get("sunshine.fact.latency").timer().count();

        send(new Teller("request-service").say(Told.submitted(UUID.randomUUID(), unit, clock.today())));

        await().untilAsserted(() -> assertThat(given().auth()
                        .oauth2(token)
                        .get("/api/assessment/v1/units/figures?unit=" + unit)
                        .jsonPath()
                        .getInt("figures.open"))
                .isEqualTo(1));
        await().untilAsserted(() ->
                assertThat(meters.get("sunshine.fact.latency").timer().count()).isEqualTo(measured + 1));
    }

    private void send(Teller.Said said) {
        String key = said.event().subject().toString();
        var record = new ProducerRecord<>("disclosure.request", key, inbox.body(said.event()));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", said.id().toString(),
                        "ce_type", Events.wireType(said.event().getClass()),
                        "ce_source", said.source(),
                        "ce_subject", key,
                        "ce_time", said.time().toString(),
                        "ce_sequence", Long.toString(said.sequence()))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            var unused = producer.send(record);
        }
    }
}
