package org.sunshinegov.request.letter;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.time.DueWork;

/** Prints what was drawn up and not asked for yet, so that a letter's seal bears the hour it was drawn up in. */
@Singleton
class UnprintedLetters implements DueWork {

    private static final Logger LOG = Logger.getLogger(UnprintedLetters.class);

    private static final int AT_ONCE = 50;

    private final LetterStore store;
    private final Letters letters;

    UnprintedLetters(LetterStore store, Letters letters) {
        this.store = store;
        this.letters = letters;
    }

    @Override
    public Uni<Void> runDue(Instant now) {
        return store.unprinted(AT_ONCE)
                .onItem()
                .transformToMulti(rows -> Multi.createFrom().iterable(rows))
                .onItem()
                .transformToUniAndConcatenate(this::print)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** One letter that cannot be printed does not keep the others waiting. */
    private Uni<Void> print(LetterRow row) {
        return letters.print(row).replaceWithVoid().onFailure().recoverWithUni(failure -> {
            LOG.errorf(
                    failure,
                    "The letter %s cannot be printed; it is tried again, and whoever opens it is told",
                    row.id);
            return Uni.createFrom().voidItem();
        });
    }
}
