package org.sunshinegov.catalog.search;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A text as it is compared: simplified characters, half width, lower case. Each character is folded by itself, so that
 * every place in the folded text has its place in the original.
 */
final class Folded {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCCasefoldInstance();
    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Folded of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] origins = new int[original.length() * 2 + 16];
        for (int at = 0; at < original.length(); ) {
            int codePoint = original.codePointAt(at);
            String one = KNOWN.computeIfAbsent(codePoint, Folded::fold);
            if (folded.length() + one.length() + 1 > origins.length) {
                origins = java.util.Arrays.copyOf(origins, origins.length * 2 + one.length());
            }
            java.util.Arrays.fill(origins, folded.length(), folded.length() + one.length(), at);
            folded.append(one);
            at += Character.charCount(codePoint);
        }
        origins[folded.length()] = original.length();
        return new Folded(folded.toString(), java.util.Arrays.copyOf(origins, folded.length() + 1));
    }

    private static String fold(int codePoint) {
        String compatible = COMPATIBLE.normalize(Character.toString(codePoint));
        return SIMPLIFIED.transliterate(compatible);
    }

    String text() {
        return text;
    }

    /** Where the character at this place of the folded text stands in the original. */
    int origin(int place) {
        return origins[place];
    }
}
