package org.sunshinegov.deploy.local.sample.data;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What texts are made of.
 *
 * @param pools words by the name they go under in patterns
 */
public record Texts(Map<String, List<String>> pools, List<TextPattern> patterns, List<Unfinished> unfinished) {

    /**
     * An item that is not simply published.
     *
     * @param goal the state it comes to, of its own or of its review
     */
    public record Unfinished(String matter, String goal, String ground, String cause, String reason) {}

    public static Texts read() {
        var file = new JsonObject(SampleFile.yaml("texts.yaml"));
        var pools = new LinkedHashMap<String, List<String>>();
        var told = file.getJsonObject("pools");
        told.fieldNames().forEach(name -> pools.put(name, TextPattern.strings(told.getJsonArray(name))));
        return new Texts(
                pools,
                objects(file.getJsonArray("templates")).map(TextPattern::of).toList(),
                objects(file.getJsonArray("unfinished"))
                        .map(one -> new Unfinished(
                                one.getString("matter"),
                                one.getString("state"),
                                one.getString("ground"),
                                one.getString("cause"),
                                one.getString("reason")))
                        .toList());
    }

    public TextPattern pattern(String matter) {
        return patterns.stream()
                .filter(pattern -> pattern.matter().equals(matter))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no text for " + matter));
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return IntStream.range(0, array.size()).mapToObj(array::getJsonObject);
    }
}
