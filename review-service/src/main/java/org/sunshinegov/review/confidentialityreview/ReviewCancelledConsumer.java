package org.sunshinegov.review.confidentialityreview;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.review.ReviewCancelledV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** The owner has taken back what is under review. */
@Singleton
class ReviewCancelledConsumer implements Hears<ReviewCancelledV1> {

    private final Receiving receiving;

    ReviewCancelledConsumer(Receiving receiving) {
        this.receiving = receiving;
    }

    @Override
    public Class<ReviewCancelledV1> type() {
        return ReviewCancelledV1.class;
    }

    @Override
    public Uni<Void> hear(ReviewCancelledV1 event, Heard heard) {
        return receiving.cancel(event);
    }
}
