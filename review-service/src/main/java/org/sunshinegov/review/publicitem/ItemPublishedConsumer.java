package org.sunshinegov.review.publicitem;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.catalog.ItemPublishedV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** An item is public, or public in a new version. */
@Singleton
class ItemPublishedConsumer implements Hears<ItemPublishedV1> {

    private final PublicItems items;

    ItemPublishedConsumer(PublicItems items) {
        this.items = items;
    }

    @Override
    public Class<ItemPublishedV1> type() {
        return ItemPublishedV1.class;
    }

    @Override
    public Uni<Void> hear(ItemPublishedV1 event, Heard heard) {
        return items.publish(event.itemId(), event.indexNumber(), event.certificateNumber());
    }
}
