package org.sunshinegov.kernel.web.page;

import java.util.Locale;

/** The two languages of every page; Chinese where nothing else is chosen. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As in the {@code lang} attribute of a page. */
    public String tag() {
        return tag;
    }

    /** As in {@code ?lang=} and in the cookie of that name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean chinese() {
        return this == ZH;
    }

    /** The one of two sentences that is in this language. */
    public String of(String zh, String en) {
        return chinese() ? zh : en;
    }

    public static Language chosen(String code) {
        return "en".equals(code) ? EN : ZH;
    }
}
