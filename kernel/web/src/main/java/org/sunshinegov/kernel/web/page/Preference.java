package org.sunshinegov.kernel.web.page;

import java.util.Set;

/** What a visitor may choose by a plain link, kept for a year in a cookie. */
enum Preference {
    LANGUAGE("lang", Set.of("zh", "en")),
    SENIOR("senior", Set.of("on", "off"));

    static final String ON = "on";

    private final String parameter;
    private final Set<String> values;

    Preference(String parameter, Set<String> values) {
        this.parameter = parameter;
        this.values = values;
    }

    String parameter() {
        return parameter;
    }

    boolean allows(String value) {
        return values.contains(value);
    }
}
