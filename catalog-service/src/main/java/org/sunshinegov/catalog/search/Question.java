package org.sunshinegov.catalog.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody looks for: phrases set apart by blanks, all of which must occur.
 *
 * @param unit the unit's id; null for all, as are category and year
 */
record Question(String words, UUID unit, String category, Integer year, int page, int size) {

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 100_000;

    Question {
        words = words == null ? "" : words.strip();
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        page = Math.max(1, Math.min(page, LAST_PAGE));
        size = Math.max(1, Math.min(size, 100));
    }

    boolean isBlank() {
        return pairs().isEmpty();
    }

    /** Folded, without repetition; what holds neither letter nor digit is no phrase. */
    List<String> phrases() {
        return Arrays.stream(Folded.of(words).text().split("\\s+"))
                .filter(phrase -> phrase.chars().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .toList();
    }

    List<String> pairs() {
        return phrases().stream()
                .flatMap(phrase -> Tokens.pairs(phrase).stream())
                .distinct()
                .toList();
    }

    /** All pairs; a single character stands for every pair that begins with it. */
    String wanted() {
        Set<String> alone = phrases().stream()
                .filter(phrase -> phrase.codePointCount(0, phrase.length()) == 1)
                .collect(Collectors.toSet());
        return pairs().stream()
                .map(pair -> Vector.all(List.of(pair)) + (alone.contains(pair) ? ":*" : ""))
                .collect(Collectors.joining(" & "));
    }

    /** Some pairs, for near matches. */
    String near() {
        return Vector.any(pairs());
    }

    /** Whole words, to rank by. */
    List<String> wordTokens() {
        return phrases().stream()
                .flatMap(phrase -> Tokens.words(phrase).stream())
                .toList();
    }
}
