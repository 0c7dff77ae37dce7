package org.sunshinegov.kernel.web.page;

import java.util.Locale;
import java.util.stream.Stream;

/** The entries of the two main navigations, in their order; the address of each is owned by one service. */
public enum Entry {
    HOME(false, "/"),
    CATALOGUE(false, "/catalogues"),
    GUIDE(false, "/guide"),
    SEARCH(false, "/search"),
    APPLY(false, "/requests"),
    ANNUAL_REPORTS(false, "/annual-reports"),
    TASKS(true, "/tasks"),
    REQUESTS(true, "/requests/cases"),
    REVIEWS(true, "/reviews"),
    ITEMS(true, "/items"),
    WATCH(true, "/watch"),
    REGISTER(true, "/register");

    private final boolean console;
    private final String href;

    Entry(boolean console, String href) {
        this.console = console;
        this.href = href;
    }

    public String href() {
        return href;
    }

    /** The key of its label. */
    public String label() {
        return "entry-" + code();
    }

    /** As a page names it: {@code entry='annual-reports'}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Entry[] of(boolean console) {
        return Stream.of(values()).filter(entry -> entry.console == console).toArray(Entry[]::new);
    }
}
