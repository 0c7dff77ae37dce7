package org.sunshinegov.review.confidentialityreview;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.catalog.ItemWithdrawnV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** What is no longer public is out of reach here, too, and no measure of the short gate any more. */
@Singleton
class ItemWithdrawnConsumer implements Hears<ItemWithdrawnV1> {

    private final Receiving receiving;

    ItemWithdrawnConsumer(Receiving receiving) {
        this.receiving = receiving;
    }

    @Override
    public Class<ItemWithdrawnV1> type() {
        return ItemWithdrawnV1.class;
    }

    @Override
    public Uni<Void> hear(ItemWithdrawnV1 event, Heard heard) {
        return receiving.withdrawn(event.itemId(), event.withdrawnAt());
    }
}
