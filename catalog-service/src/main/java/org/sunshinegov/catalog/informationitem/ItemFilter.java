package org.sunshinegov.catalog.informationitem;

import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sunshinegov.catalog.informationitem.model.State;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.web.form.Typed;

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
        State chosen = Typed.oneOf("state", State.values(), state);
        return chosen == null ? null : chosen.name();
    }

    /** Null for any. */
    String words() {
        return q == null || q.isBlank() ? null : q.strip();
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
