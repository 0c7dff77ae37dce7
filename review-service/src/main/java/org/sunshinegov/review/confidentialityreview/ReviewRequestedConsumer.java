package org.sunshinegov.review.confidentialityreview;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.review.ReviewRequestedV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** A unit asks for a review, by request- or catalog-service. */
@Singleton
class ReviewRequestedConsumer implements Hears<ReviewRequestedV1> {

    private final Receiving receiving;

    ReviewRequestedConsumer(Receiving receiving) {
        this.receiving = receiving;
    }

    @Override
    public Class<ReviewRequestedV1> type() {
        return ReviewRequestedV1.class;
    }

    @Override
    public Uni<Void> hear(ReviewRequestedV1 event, Heard heard) {
        return receiving.open(event);
    }
}
