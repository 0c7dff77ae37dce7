package org.sunshinegov.kernel.web.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What breaks a client written for an API as it was, each with its place in the description. A client may leave out what
 * is optional, and passes over properties and values of an answer that it does not know.
 */
final class BreakingChanges {

    /** What narrows the values a client may send. */
    private static final List<String> LIMITS =
            List.of("pattern", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems");

    /** What the derived descriptions do not use today; a change of it is named, for it is not understood here. */
    private static final List<String> NOT_READ = List.of("oneOf", "anyOf", "allOf", "not");

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final JsonNode before;
    private final JsonNode after;
    private final Set<String> seen = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    private BreakingChanges(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** Both: OpenAPI 3.1 as YAML. */
    static List<String> between(String before, String after) {
        var changes = new BreakingChanges(read(before), read(after));
        changes.paths();
        return List.copyOf(changes.found);
    }

    /** The examples of times in a description are no numbers Jackson's own reader of YAML would take. */
    static JsonNode read(String description) {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(description);
        return new ObjectMapper().valueToTree(read);
    }

    private void paths() {
        before.path("paths").properties().forEach(path -> {
            var now = after.path("paths").path(path.getKey());
            path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .forEach(method -> operation(
                            method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                            path.getValue(),
                            now,
                            method.getKey()));
        });
    }

    private void operation(String place, JsonNode pathWas, JsonNode pathIs, String method) {
        var was = pathWas.path(method);
        var is = pathIs.path(method);
        if (is.isMissingNode()) {
            tell(place, "removed");
            return;
        }
        parameters(place, parameters(before, pathWas, was), parameters(after, pathIs, is));
        body(place + " request", was.path("requestBody"), is.path("requestBody"));
        was.path("responses").properties().forEach(response -> {
            String answer = place + " " + response.getKey();
            var now = is.path("responses").path(response.getKey());
            if (now.isMissingNode()) {
                tell(answer, "removed");
            } else {
                content(answer, response.getValue(), now, Way.ANSWERED);
            }
        });
    }

    private static List<JsonNode> parameters(JsonNode description, JsonNode path, JsonNode operation) {
        return Stream.of(path, operation)
                .flatMap(level -> level.path("parameters").valueStream())
                .map(parameter -> resolved(description, parameter))
                .toList();
    }

    private void parameters(String place, List<JsonNode> were, List<JsonNode> are) {
        for (var was : were) {
            var is = same(was, are);
            if (is.isMissingNode()) {
                tell(place + named(was), "removed");
            } else {
                schema(place + named(was), was.path("schema"), is.path("schema"), Way.SENT);
            }
        }
        for (var is : are) {
            if (required(is) && !required(same(is, were))) {
                tell(place + named(is), "required now");
            }
        }
    }

    private static JsonNode same(JsonNode wanted, List<JsonNode> parameters) {
        return parameters.stream()
                .filter(one -> named(one).equals(named(wanted)))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static String named(JsonNode parameter) {
        return " " + parameter.path("in").asText() + " parameter "
                + parameter.path("name").asText();
    }

    private void body(String place, JsonNode was, JsonNode is) {
        if (required(is) && !required(was)) {
            tell(place, "required now");
        }
        content(place, was, is, Way.SENT);
    }

    private static boolean required(JsonNode of) {
        return of.path("required").asBoolean();
    }

    private void content(String place, JsonNode was, JsonNode is, Way way) {
        was.path("content").properties().forEach(media -> {
            var now = is.path("content").path(media.getKey());
            if (now.isMissingNode()) {
                tell(place, media.getKey() + " removed");
            } else {
                schema(place, media.getValue().path("schema"), now.path("schema"), way);
            }
        });
    }

    private void schema(String place, JsonNode asWas, JsonNode asIs, Way way) {
        var was = resolved(before, asWas);
        var is = resolved(after, asIs);
        if (asWas.has("$ref") && !seen.add(asWas.path("$ref") + " " + asIs + " " + way)) {
            return;
        }
        types(place, was, is, way);
        NOT_READ.stream()
                .filter(word -> !was.path(word).equals(is.path(word)))
                .forEach(word -> tell(place, word + " changed"));
        if (way == Way.SENT) {
            narrowed(place, was, is);
        }
        properties(place, was, is, way);
        if (was.has("items") && is.has("items")) {
            schema(place + "[]", was.path("items"), is.path("items"), way);
        }
        if (was.path("additionalProperties").isObject()
                && is.path("additionalProperties").isObject()) {
            schema(place + ".*", was.path("additionalProperties"), is.path("additionalProperties"), way);
        }
    }

    /** More may be taken than before, and less may be answered. */
    private void types(String place, JsonNode was, JsonNode is, Way way) {
        var wider = texts(way == Way.SENT ? is.path("type") : was.path("type"));
        var narrower = texts(way == Way.SENT ? was.path("type") : is.path("type"));
        if (!wider.isEmpty() && (narrower.isEmpty() || !wider.containsAll(narrower))) {
            tell(place, "type was " + texts(was.path("type")) + ", is " + texts(is.path("type")));
        }
        if (!was.path("format").equals(is.path("format"))) {
            tell(place, "format was " + was.path("format") + ", is " + is.path("format"));
        }
    }

    private void narrowed(String place, JsonNode was, JsonNode is) {
        var taken = texts(is.path("enum"));
        if (is.has("enum") && (!was.has("enum") || !taken.containsAll(texts(was.path("enum"))))) {
            tell(place, "enum takes only " + taken);
        }
        LIMITS.stream()
                .filter(limit -> is.has(limit) && !is.path(limit).equals(was.path(limit)))
                .forEach(limit -> tell(place, limit + " is " + is.path(limit)));
    }

    private void properties(String place, JsonNode was, JsonNode is, Way way) {
        was.path("properties").properties().forEach(property -> {
            String below = place + "." + property.getKey();
            var now = is.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                tell(below, "removed");
            } else {
                schema(below, property.getValue(), now, way);
            }
        });
        var more = texts(way == Way.SENT ? is.path("required") : was.path("required"));
        more.removeAll(texts(way == Way.SENT ? was.path("required") : is.path("required")));
        more.forEach(name -> tell(place + "." + name, way == Way.SENT ? "required now" : "may be absent now"));
    }

    /** One text or several, as JSON Schema writes a type. */
    private static Set<String> texts(JsonNode node) {
        var texts = new LinkedHashSet<String>();
        (node.isArray() ? node.valueStream() : Stream.of(node))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(text -> !text.isEmpty())
                .forEach(texts::add);
        return texts;
    }

    private static JsonNode resolved(JsonNode description, JsonNode node) {
        return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
    }

    private void tell(String place, String what) {
        found.add(place + ": " + what);
    }

    private enum Way {
        SENT,
        ANSWERED
    }
}
