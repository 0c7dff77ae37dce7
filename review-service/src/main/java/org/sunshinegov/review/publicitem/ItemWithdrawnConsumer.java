package org.sunshinegov.review.publicitem;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.catalog.ItemWithdrawnV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** An item is not public any more. */
@Singleton
class ItemWithdrawnConsumer implements Hears<ItemWithdrawnV1> {

    private final PublicItems items;

    ItemWithdrawnConsumer(PublicItems items) {
        this.items = items;
    }

    @Override
    public Class<ItemWithdrawnV1> type() {
        return ItemWithdrawnV1.class;
    }

    @Override
    public Uni<Void> hear(ItemWithdrawnV1 event, Heard heard) {
        return items.withdraw(event.itemId());
    }
}
