package org.sunshinegov.review.confidentialityreview;

import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.review.confidentialityreview.model.State;
import org.sunshinegov.review.confidentialityreview.model.SubjectKind;

/** What a list of reviews is narrowed to; everything is in the address, so that a list can be shared. */
public class ReviewFilter {

    /** Which reviews: those that wait for me, all that are open, that have ended, or both. */
    public enum View {
        MINE,
        OPEN,
        ENDED,
        ALL
    }

    @RestQuery
    public String view;

    @RestQuery
    public String state;

    @RestQuery
    public String kind;

    @RestQuery
    public String unit;

    /** The request or item under review, so that its page can lead here. */
    @RestQuery
    public String subject;

    @RestQuery
    public String text;

    @RestQuery
    public Cursor after;

    @RestQuery
    @DefaultValue("50")
    public int size;

    public View view() {
        View chosen = Typed.oneOf("view", View.values(), view);
        return chosen != null ? chosen : subject() == null ? View.OPEN : View.ALL;
    }

    public boolean ended() {
        return view() == View.ENDED;
    }

    public State state() {
        return Typed.oneOf("state", State.values(), state);
    }

    public SubjectKind kind() {
        return Typed.oneOf("kind", SubjectKind.values(), kind);
    }

    public UUID unit() {
        return Typed.id("unit", unit);
    }

    public UUID subject() {
        return Typed.id("subject", subject);
    }

    /** Where the page before this one ended; null at the beginning. */
    Long place() {
        return after == null ? null : after.sort(Long::valueOf);
    }

    public int limit() {
        return Math.max(1, Math.min(size, 100));
    }

    public String like() {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    static ReviewFilter mine(int size) {
        ReviewFilter filter = new ReviewFilter();
        filter.view = View.MINE.name();
        filter.size = size;
        return filter;
    }
}
