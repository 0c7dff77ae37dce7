package org.sunshinegov.catalog.informationitem;

import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sunshinegov.kernel.platform.http.Cursor;

/** Which published items. */
public class PublicationFilter {

    private static final int MOST = 100;

    @RestQuery
    UUID organisation;

    @RestQuery
    UUID entry;

    @RestQuery
    String category;

    @RestQuery
    Cursor after;

    @RestQuery
    @DefaultValue("20")
    int size;

    int size() {
        return Math.max(1, Math.min(size, MOST));
    }

    String category() {
        return category == null || category.isBlank() ? null : category.strip();
    }

    public int getShown() {
        return size();
    }
}
