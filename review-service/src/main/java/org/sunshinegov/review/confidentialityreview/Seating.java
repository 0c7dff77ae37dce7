package org.sunshinegov.review.confidentialityreview;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.DueWork;
import org.sunshinegov.kernel.platform.time.OneByOne;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReview;
import org.sunshinegov.review.confidentialityreview.model.Move;
import org.sunshinegov.review.confidentialityreview.model.Step;

/** Lets a stage rise to the parent when its office is vacant, at its beginning and whenever offices change hands (6.3). */
@Singleton
class Seating implements DueWork {

    private static final Logger LOG = Logger.getLogger(Seating.class);

    private final Transactions transactions;
    private final ConfidentialityReviewStore store;

    Seating(Transactions transactions, ConfidentialityReviewStore store) {
        this.transactions = transactions;
        this.store = store;
    }

    /** Joins the transaction of the move that began the stage. */
    Uni<Void> seat(ConfidentialityReview review, Instant at) {
        if (review.phase().seat() == null) {
            return Uni.createFrom().voidItem();
        }
        return Seats.of(review, CivilTime.dateOf(at))
                .chain(seat ->
                        seat.equals(review.phase().seat()) ? Uni.createFrom().voidItem() : move(review, seat, at));
    }

    @Override
    public Uni<Void> runDue(Instant now) {
        return OneByOne.work(
                transactions.run(() -> Seats.moved(CivilTime.dateOf(now))),
                moved -> transactions.run(
                        () -> store.load(moved.reviewId(), null, Scope.SELF).chain(review -> seat(review, now))),
                (moved, failure) -> LOG.errorf(
                        failure,
                        "The stage of review %s could not be moved to the office that can do it; it is tried again",
                        moved.reviewId()));
    }

    private Uni<Void> move(ConfidentialityReview review, UUID seat, Instant at) {
        Step<?> step = review.seat(seat);
        return store.save(step, Acts.byItself(Move.SEAT, review, step, at));
    }
}
