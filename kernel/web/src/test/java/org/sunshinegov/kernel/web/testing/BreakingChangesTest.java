package org.sunshinegov.kernel.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BreakingChangesTest {

    private static final String KEPT = """
            openapi: 3.1.0
            components:
              schemas:
                Attribute:
                  type: string
                  enum: [PROACTIVE, ON_REQUEST]
                ItemForm:
                  type: object
                  required: [title]
                  properties:
                    title: {type: string}
                    attribute: {$ref: "#/components/schemas/Attribute"}
                    keywords: {type: array, items: {type: string}}
                ItemView:
                  type: object
                  required: [version]
                  properties:
                    attribute: {$ref: "#/components/schemas/Attribute"}
                    version: {type: integer, format: int32}
                    successors: {type: array, items: {$ref: "#/components/schemas/ItemView"}}
            paths:
              /items:
                get:
                  parameters:
                  - {name: size, in: query, schema: {type: integer}}
                  responses:
                    "200":
                      content:
                        application/json:
                          schema: {$ref: "#/components/schemas/ItemView"}
                    "404": {description: Not Found}
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: "#/components/schemas/ItemForm"}
                      text/csv:
                        schema: {type: string}
                  responses:
                    "201": {description: Created}
            """;

    @Test
    void the_same_api_breaks_nobody() {
        told(KEPT);
    }

    @Test
    void what_is_added_and_may_be_left_out_breaks_nobody() {
        told(KEPT.replace("attribute: {$ref", "summary: {type: string}\n        attribute: {$ref")
                .replace("enum: [PROACTIVE, ON_REQUEST]", "enum: [PROACTIVE, ON_REQUEST, NOT_DISCLOSED]")
                .replace("- {name: size", "- {name: after, in: query, schema: {type: string}}\n      - {name: size")
                .replace("    post:", "    put:\n      responses:\n        \"204\": {description: Done}\n    post:"));
    }

    @Test
    void more_may_be_taken_than_before_and_less_answered() {
        told(changed("    title: {type: string}", "    title: {type: [string, \"null\"]}"));
        told(changed("required: [title]", "required: []"));
    }

    @Test
    void a_removed_path_breaks() {
        told(KEPT.replace("/items:", "/things:"), "GET /items: removed", "POST /items: removed");
    }

    @Test
    void a_removed_method_breaks() {
        told(changed("    get:", "    patch:"), "GET /items: removed");
    }

    @Test
    void a_removed_answer_breaks() {
        told(changed("\"404\"", "\"410\""), "GET /items 404: removed");
    }

    @Test
    void a_removed_media_type_breaks() {
        told(changed("text/csv", "text/plain"), "POST /items request: text/csv removed");
    }

    @Test
    void a_removed_parameter_breaks() {
        told(changed("{name: size", "{name: limit"), "GET /items query parameter size: removed");
    }

    @Test
    void a_removed_property_breaks_who_reads_and_who_sends_it() {
        told(changed("        version: {type: integer, format: int32}\n", ""), "GET /items 200.version: removed");
        told(
                changed("        keywords: {type: array, items: {type: string}}\n", ""),
                "POST /items request.keywords: removed");
    }

    @Test
    void a_parameter_that_must_be_sent_now_breaks() {
        told(changed("in: query,", "in: query, required: true,"), "GET /items query parameter size: required now");
        told(
                changed(
                        "      - {name: size",
                        "      - {name: unit, in: query, required: true, schema: {type: string}}\n      - {name: size"),
                "GET /items query parameter unit: required now");
    }

    @Test
    void a_body_or_a_property_that_must_be_sent_now_breaks() {
        told(
                changed("      requestBody:", "      requestBody:\n        required: true"),
                "POST /items request: required now");
        told(
                changed("required: [title]", "required: [title, attribute]"),
                "POST /items request.attribute: required now");
    }

    @Test
    void a_property_that_may_be_absent_from_an_answer_now_breaks() {
        told(changed("required: [version]", "required: []"), "GET /items 200.version: may be absent now");
    }

    @Test
    void a_narrowed_enum_breaks_who_sends_it_and_not_who_reads_it() {
        told(
                changed("enum: [PROACTIVE, ON_REQUEST]", "enum: [PROACTIVE]"),
                "POST /items request.attribute: enum takes only [PROACTIVE]");
    }

    @Test
    void a_new_limit_breaks_who_sends() {
        told(
                changed("    title: {type: string}", "    title: {type: string, maxLength: 20}"),
                "POST /items request.title: maxLength is 20");
    }

    @Test
    void a_changed_type_or_format_breaks() {
        told(
                changed("    title: {type: string}", "    title: {type: integer}"),
                "POST /items request.title: type was [string], is [integer]");
        told(
                changed("items: {type: string}", "items: {type: integer}"),
                "POST /items request.keywords[]: type was [string], is [integer]");
        told(changed("format: int32", "format: int64"), "GET /items 200.version: format was \"int32\", is \"int64\"");
        told(
                changed("type: integer, format: int32", "type: [integer, \"null\"], format: int32"),
                "GET /items 200.version: type was [integer], is [integer, null]");
    }

    @Test
    void what_is_not_understood_is_named() {
        told(
                changed("    title: {type: string}", "    title: {type: string, anyOf: [{minLength: 1}]}"),
                "POST /items request.title: anyOf changed");
    }

    @Test
    void an_example_of_a_time_is_read() {
        told(changed("    title: {type: string}", "    title: {type: string, examples: [13:45:30.123456789]}"));
    }

    private static String changed(String before, String after) {
        assertThat(KEPT.split(Pattern.quote(before), -1)).as(before).hasSize(2);
        return KEPT.replace(before, after);
    }

    private static void told(String derived, String... breaking) {
        assertThat(BreakingChanges.between(KEPT, derived)).containsExactly(breaking);
    }
}
