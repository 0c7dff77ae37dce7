package org.sunshinegov.catalog.informationitem;

import java.util.List;
import java.util.regex.Pattern;

/** One line of a text: a heading where it is written as one (一、…), else a paragraph. */
record Block(boolean heading, String text) {

    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]{1,3}、[^。;:]{1,40}");

    static List<Block> of(String body) {
        return body.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Block(NUMBERED.matcher(line).matches(), line))
                .toList();
    }
}
