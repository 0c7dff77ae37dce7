package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.kernel.documents.store.Opened;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Which documents of an item somebody may open: services and staff of the unit all of it, everyone what is published. */
@Singleton
class DocumentQueries {

    private final ItemQueries items;
    private final PublicationQueries publications;
    private final ItemDocuments documents;

    DocumentQueries(ItemQueries items, PublicationQueries publications, ItemDocuments documents) {
        this.items = items;
        this.publications = publications;
        this.documents = documents;
    }

    Uni<Opened> open(Scope scope, UUID id, UUID document) {
        Uni<Boolean> allowed =
                scope.isStaff() || scope.isService() ? asStaff(scope, id, document) : asPublic(scope, id, document);
        return allowed.chain(mayRead -> {
            if (!mayRead) {
                throw Refusal.notFound();
            }
            return documents.open(id, document);
        });
    }

    /** Staff of another unit read what everyone may. */
    private Uni<Boolean> asStaff(Scope scope, UUID id, UUID document) {
        return items.state(scope, id)
                .map(item -> holds(item, document))
                .onFailure(Refusal.class)
                .recoverWithUni(() -> asPublic(scope, id, document));
    }

    private Uni<Boolean> asPublic(Scope scope, UUID id, UUID document) {
        return publications.byId(scope, id).map(view -> view.attachments().stream()
                .anyMatch(part -> part.documentId().equals(document)));
    }

    private static boolean holds(InformationItem item, UUID document) {
        Stream<UUID> drafted = item.draft() == null
                ? Stream.of()
                : item.draft().attachments().stream().map(part -> part.documentId());
        Stream<UUID> submitted = item.submission() == null
                ? Stream.of()
                : item.submission().parts().stream().map(part -> part.documentId());
        Stream<UUID> published = item.publication() == null
                ? Stream.of()
                : item.publication().submission().parts().stream().map(part -> part.documentId());
        return Stream.of(drafted, submitted, published).flatMap(all -> all).anyMatch(document::equals);
    }
}
