package org.sunshinegov.kernel.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a change of an event's schema breaks for those who have the other one: a reader of before who hears what is told now,
 * and a reader of now who hears what was told before. What breaks anybody is another version of the event.
 */
final class SchemaChanges {

    private final List<String> found = new ArrayList<>();

    private SchemaChanges() {}

    /** Each with its place in the event, such as {@code parts[].size: type integer, was string}. */
    static List<String> between(JsonNode before, JsonNode after) {
        SchemaChanges changes = new SchemaChanges();
        changes.compare("", before, after);
        return List.copyOf(changes.found);
    }

    private void compare(String at, JsonNode before, JsonNode after) {
        same(at, "type", before, after);
        same(at, "format", before, after);
        if (!words(before.path("enum")).equals(words(after.path("enum")))) {
            found.add(at + ": other words than " + words(before.path("enum")));
        }
        if (before.has("items")) {
            compare(at + "[]", before.path("items"), after.path("items"));
        }
        required(at, before, after);
        before.path("properties").fields().forEachRemaining(property -> {
            JsonNode now = after.path("properties").path(property.getKey());
            if (!now.isMissingNode()) {
                compare(place(at, property.getKey()), property.getValue(), now);
            }
        });
    }

    private void same(String at, String keyword, JsonNode before, JsonNode after) {
        if (!before.path(keyword).equals(after.path(keyword))) {
            found.add("%s: %s %s, was %s".formatted(at, keyword, after.path(keyword), before.path(keyword)));
        }
    }

    /** What was always told is still always told, and what was not cannot be expected. */
    private void required(String at, JsonNode before, JsonNode after) {
        Set<String> was = words(before.path("required"));
        Set<String> is = words(after.path("required"));
        was.stream()
                .filter(name -> !is.contains(name))
                .forEach(name -> found.add(place(at, name) + ": not always told"));
        is.stream().filter(name -> !was.contains(name)).forEach(name -> found.add(place(at, name) + ": expected now"));
    }

    private static String place(String at, String name) {
        return at.isEmpty() ? name : at + "." + name;
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new HashSet<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }
}
