package org.sunshinegov.catalog.informationitem;

import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sunshinegov.kernel.platform.http.Cursor;

/** Which items of a staff list; everything is in the address, so that a list can be shared. */
public class ItemFilter {

    private static final int MOST = 100;

    @RestQuery
    UUID organisation;

    @RestQuery
    String state;

    @RestQuery
    UUID entry;

    /** Part of the title or of the index number. */
    @RestQuery
    String q;

    @RestQuery
    Cursor after;

    @RestQuery
    @DefaultValue("20")
    int size;

    int size() {
        return Math.max(1, Math.min(size, MOST));
    }

    String state() {
        return state == null || state.isBlank() ? null : state;
    }

    /** As a pattern of the database. */
    String pattern() {
        return q == null || q.isBlank() ? null : "%" + q.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    public String getText() {
        return q;
    }

    public String getChosenState() {
        return state;
    }

    public int getShown() {
        return size();
    }
}
