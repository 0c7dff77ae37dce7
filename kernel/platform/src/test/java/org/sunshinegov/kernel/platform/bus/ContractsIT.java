package org.sunshinegov.kernel.platform.bus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.EventType;
import org.sunshinegov.kernel.contracts.Events;
import org.sunshinegov.kernel.platform.http.JsonValues;

/** The committed samples by the mapper that speaks and hears, with all that was taught it for the bodies of requests. */
@QuarkusTest
class ContractsIT {

    @Inject
    ObjectMapper json;

    @Test
    void every_sample_ever_told_is_read_and_the_newest_is_said_again_as_it_stands() throws IOException {
        for (Class<? extends DisclosureEvent> event : Events.ALL) {
            List<JsonNode> samples = samples(event);
            for (JsonNode sample : samples) {
                assertThat(read(sample, event).subject()).as(event.toString()).isNotNull();
            }
            JsonNode newest = samples.get(samples.size() - 1);
            assertThat(said(read(newest, event))).isEqualTo(newest);
        }
    }

    @Test
    void what_may_be_absent_is_said_as_null() throws IOException {
        for (Class<? extends DisclosureEvent> event : Events.ALL) {
            List<JsonNode> samples = samples(event);
            var bare = (ObjectNode) samples.get(samples.size() - 1);
            file(event, "schema").path("properties").properties().stream()
                    .filter(property ->
                            property.getValue().path("type").toString().contains("null"))
                    .forEach(property -> bare.putNull(property.getKey()));

            assertThat(said(read(bare, event))).isEqualTo(bare);
        }
    }

    private DisclosureEvent read(JsonNode sample, Class<? extends DisclosureEvent> event) throws IOException {
        return json.readerFor(event).withAttribute(JsonValues.SAID, true).readValue(sample.toString());
    }

    private JsonNode said(DisclosureEvent event) throws JsonProcessingException {
        return json.readTree(json.writeValueAsString(event));
    }

    private List<JsonNode> samples(Class<? extends DisclosureEvent> event) throws IOException {
        List<JsonNode> samples = new ArrayList<>();
        for (JsonNode next = file(event, "sample"); next != null; ) {
            samples.add(next);
            next = file(event, "sample-" + (samples.size() + 1));
        }
        return samples;
    }

    private JsonNode file(Class<? extends DisclosureEvent> event, String what) throws IOException {
        EventType type = event.getAnnotation(EventType.class);
        String file = "/contracts/%s/v%d.%s.json".formatted(type.value(), type.version(), what);
        try (InputStream content = DisclosureEvent.class.getResourceAsStream(file)) {
            return content == null ? null : json.readTree(content);
        }
    }
}
