package org.sunshinegov.kernel.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rewritten with {@code -Dsunshine.snapshots=write}, as long as nobody is broken: that takes another version. */
class ContractsTest {

    private final ContractSchema schemas = new ContractSchema();

    static Stream<Class<? extends DisclosureEvent>> events() {
        return Events.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void its_schema_is_the_committed_one(Class<? extends DisclosureEvent> event) throws JsonProcessingException {
        String schema = Json.write(schemas.of(event));
        ContractFiles files = ContractFiles.of(event);
        if (files.hasSchema()) {
            assertThat(SchemaChanges.between(Json.MAPPER.readTree(files.schema()), Json.MAPPER.readTree(schema)))
                    .as("changes that break a teller or a reader of another time; they take another version")
                    .isEmpty();
        }
        if (ContractFiles.WRITE) {
            files.writeSchema(schema);
        }

        assertThat(schema).isEqualTo(ContractFiles.of(event).schema());
    }

    @ParameterizedTest
    @MethodSource("events")
    void its_newest_sample_is_committed(Class<? extends DisclosureEvent> event) {
        String sample = Json.write(Sample.of(event));
        if (ContractFiles.WRITE) {
            ContractFiles.of(event).addSample(sample);
        }

        List<String> samples = ContractFiles.of(event).samples();
        assertThat(samples.get(samples.size() - 1)).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_sample_ever_told_fits_the_schema(Class<? extends DisclosureEvent> event) throws JsonProcessingException {
        JsonSchema schema = committed(event);

        for (String sample : ContractFiles.of(event).samples()) {
            assertThat(schema.validate(Json.MAPPER.readTree(sample))).isEmpty();
        }
    }

    /** Old sample by the newest record, newest sample by every older record. */
    @ParameterizedTest
    @MethodSource("events")
    void every_version_reads_every_sample_of_its_event(Class<? extends DisclosureEvent> event)
            throws JsonProcessingException {
        for (Class<? extends DisclosureEvent> teller : versionsOf(event)) {
            for (String sample : ContractFiles.of(teller).samples()) {
                DisclosureEvent read = Json.read(sample, event);
                assertThat(read.subject())
                        .isEqualTo(Json.read(sample, teller).subject())
                        .isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_it_says_comes_back_as_it_was_and_a_newer_teller_may_say_more(Class<? extends DisclosureEvent> event)
            throws JsonProcessingException {
        DisclosureEvent said = Sample.of(event);
        String more = Json.write(said).replaceFirst("\\{", "{\"addedLater\":{\"a\":[1]},");

        assertThat(Json.read(Json.write(said), event)).isEqualTo(said);
        assertThat(Json.read(more, event)).isEqualTo(said);
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_may_be_absent_may_be_null_or_left_out(Class<? extends DisclosureEvent> event)
            throws JsonProcessingException {
        DisclosureEvent bare = Sample.bare(event);
        String withNulls = Json.write(bare);
        String without = Json.MAPPER
                .copy()
                .setSerializationInclusion(JsonInclude.Include.NON_NULL)
                .writeValueAsString(bare);

        for (String said : List.of(withNulls, without)) {
            assertThat(committed(event).validate(Json.MAPPER.readTree(said))).isEmpty();
            assertThat(Json.read(said, event)).isEqualTo(bare);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_always_told_may_not_be_null(Class<? extends DisclosureEvent> event) throws JsonProcessingException {
        for (RecordComponent component : event.getRecordComponents()) {
            ObjectNode said = (ObjectNode) Json.MAPPER.readTree(Json.write(Sample.of(event)));
            var unused = said.putNull(component.getName());

            assertThat(committed(event).validate(said).isEmpty())
                    .as(component.toString())
                    .isEqualTo(component.isAnnotationPresent(MayBeAbsent.class));
        }
    }

    @Test
    void the_schema_refuses_what_lacks_a_required_part_or_has_a_wrong_one() throws JsonProcessingException {
        Class<? extends DisclosureEvent> event = Events.ofWireType("RequestSubmitted.v1");

        assertThat(committed(event).validate(broken("organisationId", null))).isNotEmpty();
        assertThat(committed(event).validate(broken("organisationId", "no id"))).isNotEmpty();
        assertThat(committed(event).validate(broken("submittedAt", "yesterday")))
                .isNotEmpty();
    }

    private static JsonNode broken(String field, String value) throws JsonProcessingException {
        var node = (ObjectNode) Json.MAPPER.readTree(Json.write(Sample.of(Events.ofWireType("RequestSubmitted.v1"))));
        return value == null ? node.without(field) : node.put(field, value);
    }

    private static JsonSchema committed(Class<? extends DisclosureEvent> event) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        ContractFiles.of(event).schema(),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }

    private static List<Class<? extends DisclosureEvent>> versionsOf(Class<? extends DisclosureEvent> event) {
        String name = event.getAnnotation(EventType.class).value();
        List<Class<? extends DisclosureEvent>> versions = new ArrayList<>(Events.ALL);
        versions.removeIf(other -> !other.getAnnotation(EventType.class).value().equals(name));
        return versions;
    }
}
