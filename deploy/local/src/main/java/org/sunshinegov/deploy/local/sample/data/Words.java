package org.sunshinegov.deploy.local.sample.data;

import java.util.Arrays;
import java.util.List;

/** Lists inside one cell. */
final class Words {

    private Words() {}

    static List<String> apart(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
