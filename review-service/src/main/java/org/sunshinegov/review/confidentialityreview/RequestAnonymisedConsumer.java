package org.sunshinegov.review.confidentialityreview;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.request.RequestAnonymisedV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** The copies of its replies go with the case: their keys are destroyed here, too. */
@Singleton
class RequestAnonymisedConsumer implements Hears<RequestAnonymisedV1> {

    private final Receiving receiving;

    RequestAnonymisedConsumer(Receiving receiving) {
        this.receiving = receiving;
    }

    @Override
    public Class<RequestAnonymisedV1> type() {
        return RequestAnonymisedV1.class;
    }

    @Override
    public Uni<Void> hear(RequestAnonymisedV1 event, Heard heard) {
        return receiving.shred(event.requestId(), heard.time());
    }
}
