package org.sunshinegov.catalog.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Words for the same thing: what people say and what authorities write. One group a line in {@code synonyms.txt}. */
final class Synonyms {

    private static final List<List<String>> GROUPS = read();

    private Synonyms() {}

    /** The other words of every group of which the folded text holds one. */
    static List<String> of(String folded) {
        return GROUPS.stream()
                .filter(group -> group.stream().anyMatch(folded::contains))
                .flatMap(List::stream)
                .filter(word -> !folded.contains(word))
                .distinct()
                .toList();
    }

    private static List<List<String>> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Synonyms.class.getResourceAsStream("synonyms.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.strip().split("\\s+"))
                            .map(word -> Folded.of(word).text())
                            .toList())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("synonyms.txt cannot be read", unreadable);
        }
    }
}
