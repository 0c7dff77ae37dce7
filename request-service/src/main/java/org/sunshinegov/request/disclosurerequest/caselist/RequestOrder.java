package org.sunshinegov.request.disclosurerequest.caselist;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.store.Conditions;

/**
 * What a list of requests is sorted by: the newest first; but of those due by a day the most urgent first, as they are to
 * be done, and as the index of open clocks has them.
 */
public enum RequestOrder {
    NEWEST("r.submitted_at desc, r.id desc", "(r.submitted_at, r.id) < (%s, %s)") {
        @Override
        Object place(Cursor cursor) {
            return cursor.sort(OffsetDateTime::parse);
        }

        @Override
        Object place(RequestLineView line) {
            return line.submittedAt();
        }
    },
    DUE("c.due_on, c.case_id", "(c.due_on, c.case_id) > (%s, %s)") {
        @Override
        Object place(Cursor cursor) {
            return cursor.sort(LocalDate::parse);
        }

        @Override
        Object place(RequestLineView line) {
            return line.dueOn();
        }
    };

    private final String by;
    private final String after;

    RequestOrder(String by, String after) {
        this.by = by;
        this.after = after;
    }

    public static RequestOrder of(RequestFilter filter) {
        return filter.dueBeforeDate() == null ? NEWEST : DUE;
    }

    public String by() {
        return by;
    }

    /** The condition of what comes after the page that ended at the cursor. */
    public String after(Conditions conditions, Cursor cursor) {
        return after.formatted(conditions.value(place(cursor)), conditions.value(cursor.id()));
    }

    public Cursor cursor(RequestLineView last) {
        return new Cursor(place(last).toString(), last.id());
    }

    abstract Object place(Cursor cursor);

    abstract Object place(RequestLineView line);
}
