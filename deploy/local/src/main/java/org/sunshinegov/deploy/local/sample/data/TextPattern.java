package org.sunshinegov.deploy.local.sample.data;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What many texts have in common.
 *
 * @param units as a column of units
 * @param rhythm {@code quarter} or {@code month}: it tells of a period that has just ended; null for any day
 * @param paragraphs each with its wordings, of which a text takes one
 */
public record TextPattern(
        String matter,
        List<String> units,
        int count,
        String rhythm,
        boolean numbered,
        List<String> titles,
        List<String> keywords,
        Map<String, String> variables,
        List<List<String>> paragraphs) {

    private static final String WORDINGS = "\\|\\|";

    static TextPattern of(JsonObject told) {
        var variables = new LinkedHashMap<String, String>();
        told.getJsonObject("vars", new JsonObject())
                .forEach(one -> variables.put(one.getKey(), one.getValue().toString()));
        return new TextPattern(
                told.getString("matter"),
                Words.apart(told.getString("units"), ","),
                told.getInteger("count"),
                told.getString("when"),
                told.getBoolean("number", false),
                Words.apart(told.getString("title"), WORDINGS),
                strings(told.getJsonArray("keywords")),
                variables,
                told.getString("body")
                        .lines()
                        .map(line -> Words.apart(line, WORDINGS))
                        .toList());
    }

    static List<String> strings(JsonArray words) {
        return words.stream().map(Object::toString).toList();
    }
}
