package org.sunshinegov.kernel.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaChangesTest {

    private static final String BEFORE = """
            {"type": "object", "required": ["id", "parts"], "properties": {
                "id": {"type": "string", "format": "uuid"},
                "kind": {"enum": ["ITEM", "REPLY"]},
                "note": {"type": "string"},
                "parts": {"type": "array", "items": {"type": "object", "required": ["size"],
                    "properties": {"size": {"type": "integer"}}}}}}""";

    @Test
    void the_same_and_one_more_that_need_not_be_told_break_nobody() throws JsonProcessingException {
        assertThat(changes("\"note\"", "\"note\"")).isEmpty();
        assertThat(changes(
                        "\"note\": {\"type\": \"string\"}",
                        "\"more\": {\"type\": \"string\"}, \"note\": {\"type\": \"string\"}"))
                .isEmpty();
    }

    @Test
    void what_an_older_reader_cannot_read_is_named() throws JsonProcessingException {
        assertThat(changes("[\"id\", \"parts\"]", "[\"parts\"]")).containsExactly("id: not always told");
        assertThat(changes("\"uuid\"", "\"date\"")).containsExactly("id: format \"date\", was \"uuid\"");
        assertThat(changes("\"integer\"", "\"string\""))
                .containsExactly("parts[].size: type \"string\", was \"integer\"");
        assertThat(changes("\"REPLY\"", "\"REPLY\", \"LETTER\""))
                .singleElement()
                .asString()
                .startsWith("kind: ");
    }

    @Test
    void what_older_tellers_did_not_say_cannot_be_expected() throws JsonProcessingException {
        assertThat(changes("[\"id\", \"parts\"]", "[\"id\", \"parts\", \"note\"]"))
                .containsExactly("note: expected now");
    }

    private static List<String> changes(String from, String to) throws JsonProcessingException {
        return SchemaChanges.between(Json.MAPPER.readTree(BEFORE), Json.MAPPER.readTree(BEFORE.replace(from, to)));
    }
}
