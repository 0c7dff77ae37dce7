package org.sunshinegov.review.confidentialityreview;

import jakarta.ws.rs.DefaultValue;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sunshinegov.kernel.platform.http.Cursor;
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

    /** What is written wrongly narrows nothing: an address is not a form. */
    public View view() {
        return of(View.values(), view, subject() == null ? View.OPEN : View.ALL);
    }

    public boolean ended() {
        return view() == View.ENDED;
    }

    public State state() {
        return of(State.values(), state, null);
    }

    public SubjectKind kind() {
        return of(SubjectKind.values(), kind, null);
    }

    public UUID unit() {
        return id(unit);
    }

    public UUID subject() {
        return id(subject);
    }

    private static UUID id(String written) {
        try {
            return written == null || written.isBlank() ? null : UUID.fromString(written);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
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

    private static <E extends Enum<E>> E of(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(otherwise);
    }
}
