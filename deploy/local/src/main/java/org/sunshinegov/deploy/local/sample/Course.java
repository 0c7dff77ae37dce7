package org.sunshinegov.deploy.local.sample;

import java.time.Duration;
import java.util.List;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.sample.api.Patience;
import org.sunshinegov.deploy.local.sample.api.Refused;

/** What happens to one item or one request, day by day; it knows what has been done, and goes on from there. */
record Course(String key, List<Move> moves, Journal journal) {
    private static final Patience AFTER_A_BREAK = new Patience(Duration.ofSeconds(5));

    /** Somebody does something on a working day. */
    record Move(int day, String what, Runnable action) {}

    boolean hasWorkOn(int day) {
        var next = journal.done(key);
        return next < moves.size() && moves.get(next).day() <= day;
    }

    void run(int day) {
        while (hasWorkOn(day)) {
            var next = journal.done(key);
            make(moves.get(next), next == journal.doneBefore(key));
            journal.done(key, next + 1);
        }
    }

    /** The first move after a break may have been made just before it; then it is not legal any more. */
    private void make(Move move, boolean perhapsMadeBefore) {
        var what = key + " " + move.what();
        if (!perhapsMadeBefore) {
            Patience.USUAL.untilDone(what, move.action());
            return;
        }
        try {
            AFTER_A_BREAK.untilDone(what, move.action());
        } catch (ComponentFailed failed) {
            if (!(failed.getCause() instanceof Refused refused && refused.isConflict())) {
                throw failed;
            }
        }
    }
}
