package org.sunshinegov.catalog.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A {@code tsvector} and {@code tsquery} as text, so that no parser of the database cuts our tokens again. */
final class Vector {

    /** Positions above this and more than {@value #MOST} of one token are nothing to the database. */
    private static final int LAST_POSITION = 16_383;

    private static final int MOST = 255;

    private final Map<String, StringBuilder> positions = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private int position;

    /** {@code weight}: A for titles to D for running text. */
    Vector add(List<String> tokens, char weight) {
        for (String token : tokens) {
            position = Math.min(position + 1, LAST_POSITION);
            if (counts.merge(token, 1, Integer::sum) <= MOST) {
                StringBuilder places = positions.computeIfAbsent(token, first -> new StringBuilder());
                places.append(places.isEmpty() ? "" : ",").append(position).append(weight);
            }
        }
        return this;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        positions.forEach((token, places) ->
                text.append(quoted(token)).append(':').append(places).append(' '));
        return text.toString();
    }

    static String all(List<String> tokens) {
        return String.join(" & ", tokens.stream().distinct().map(Vector::quoted).toList());
    }

    static String any(List<String> tokens) {
        return String.join(" | ", tokens.stream().distinct().map(Vector::quoted).toList());
    }

    /** Any of them in a title, a keyword or a subject. */
    static String anyTitled(List<String> tokens) {
        return String.join(
                " | ",
                tokens.stream().distinct().map(token -> quoted(token) + ":AB").toList());
    }

    private static String quoted(String token) {
        return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
