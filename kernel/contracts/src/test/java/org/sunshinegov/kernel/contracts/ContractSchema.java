package org.sunshinegov.kernel.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;

/** The JSON Schema of a contract: every component is required that is not marked as one that may be absent. */
final class ContractSchema {

    private final SchemaGenerator generator;

    ContractSchema() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        Json.MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES);
        builder.forFields()
                .withRequiredCheck(field -> field.getAnnotation(MayBeAbsent.class) == null)
                .withNullableCheck(field -> field.getAnnotation(MayBeAbsent.class) != null);
        this.generator = new SchemaGenerator(builder.build());
    }

    JsonNode of(Class<? extends DisclosureEvent> event) {
        return generator.generateSchema(event);
    }
}
