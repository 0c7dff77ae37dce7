package org.sunshinegov.kernel.documents.parsing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;

/**
 * What the parser process found in a document.
 *
 * @param container the media type its inside proves, empty if it proves none
 * @param pages pages, sheets or slides, 0 if unknown
 * @param text for search and content scan, cut at a bound; {@code textCut} says so
 * @param properties title, author and the like, and what deserves a look: scripts, embedded files, macros
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Parsed(
        String container,
        int pages,
        boolean encrypted,
        boolean macros,
        String text,
        boolean textCut,
        Map<String, String> properties) {

    public static Parsed plainText(String text, boolean cut) {
        return new Parsed("", 0, false, false, text, cut, Map.of());
    }

    public static Parsed nothing() {
        return plainText("", false);
    }
}
