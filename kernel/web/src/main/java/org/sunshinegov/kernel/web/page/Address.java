package org.sunshinegov.kernel.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The address of the page shown, so that a link can change one thing in it and keep the filters. */
public record Address(String path, String query) {

    static final Address NOWHERE = new Address("/", "");

    /** The same page with one parameter of its query set. */
    public String with(String name, Object value) {
        List<String> pairs = new ArrayList<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty() && !pair.equals(name) && !pair.startsWith(name + "=")) {
                pairs.add(pair);
            }
        }
        pairs.add(name + "=" + URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8));
        return path + "?" + String.join("&", pairs);
    }

    /** This address as a value in the query of another. */
    public String asParameter() {
        return URLEncoder.encode(toString(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
