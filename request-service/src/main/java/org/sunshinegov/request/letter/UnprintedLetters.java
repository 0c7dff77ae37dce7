package org.sunshinegov.request.letter;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.store.Outage;
import org.sunshinegov.kernel.platform.time.DueWork;

/** Prints what was drawn up and not asked for yet, so that a letter's seal bears the hour it was drawn up in. */
@Singleton
class UnprintedLetters implements DueWork {

    private static final Logger LOG = Logger.getLogger(UnprintedLetters.class);

    private static final int AT_ONCE = 50;
    private static final Duration LONGEST = Duration.ofDays(1);

    private final LetterStore store;
    private final Letters letters;

    UnprintedLetters(LetterStore store, Letters letters) {
        this.store = store;
        this.letters = letters;
    }

    @Override
    public Uni<Void> runDue(Instant now) {
        return store.unprinted(now, AT_ONCE)
                .onItem()
                .transformToMulti(rows -> Multi.createFrom().iterable(rows))
                .onItem()
                .transformToUniAndConcatenate(row -> print(row, now))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /**
     * One letter that cannot be printed does not keep the others waiting, and is somebody's business once. An outage is no
     * failing of a letter: it ends the work.
     */
    private Uni<Void> print(LetterRow row, Instant now) {
        return letters.print(row)
                .replaceWithVoid()
                .onFailure(failure -> !Outage.ofConnection(failure))
                .recoverWithUni(failure -> rest(row, now, failure));
    }

    private Uni<Void> rest(LetterRow row, Instant now, Throwable failure) {
        if (row.printFailures == 0) {
            LOG.errorf(
                    failure,
                    "The letter %s (%s) cannot be printed. Mend what is named here (the seal authority's file, the"
                            + " fonts, the keys); it is tried again by itself, and at once when somebody opens it",
                    row.id,
                    row.kind);
        } else {
            LOG.warnf("The letter %s could not be printed again: %s", row.id, failure);
        }
        return store.rest(row.id, now.plus(pause(row.printFailures)));
    }

    /** A minute at first, twice as long each time, a day at most. */
    static Duration pause(int failures) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(failures, 11));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
