package org.sunshinegov.kernel.web.label;

import org.sunshinegov.kernel.web.page.Language;

/** One text of a page in both languages; {@code {0}}, {@code {1}} stand for what is filled in. */
record Label(String zh, String en) {
    private static final String BETWEEN = " | ";

    static Label parse(String key, String line) {
        int bar = line.indexOf(BETWEEN);
        if (bar < 1 || bar + BETWEEN.length() == line.length()) {
            throw new IllegalStateException("label " + key + " needs both languages: 中文 | English");
        }
        return new Label(
                line.substring(0, bar).strip(),
                line.substring(bar + BETWEEN.length()).strip());
    }

    String in(Language language, Object... values) {
        String text = language.of(zh, en);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
