package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.catalog.informationitem.ItemMoves.By;
import org.sunshinegov.catalog.informationitem.model.Draft;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.Move;
import org.sunshinegov.catalog.informationitem.model.Part;
import org.sunshinegov.catalog.informationitem.model.Step;
import org.sunshinegov.kernel.documents.intake.Upload;
import org.sunshinegov.kernel.documents.store.Written;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** What may be done to the attachments of a draft. */
@Singleton
class AttachmentCommands {

    private static final int MOST = 20;

    private final IdempotencyKeys idempotency;
    private final ItemMoves moves;
    private final ItemQueries queries;
    private final ItemDocuments documents;
    private final BusinessClock clock;

    AttachmentCommands(
            IdempotencyKeys idempotency,
            ItemMoves moves,
            ItemQueries queries,
            ItemDocuments documents,
            BusinessClock clock) {
        this.idempotency = idempotency;
        this.moves = moves;
        this.queries = queries;
        this.documents = documents;
        this.clock = clock;
    }

    /** Bytes are examined and sealed before the transaction, and only for who may change the item; gives where they lie. */
    Uni<URI> attach(Scope scope, String key, UUID id, Version seen, Upload upload) {
        return queries.state(scope, id)
                .invoke(item -> {
                    var unused = ItemRights.drafting(scope, item);
                })
                .chain(item -> documents.examine(upload))
                .chain(written -> idempotency.once(
                        scope,
                        key,
                        List.of(written.fileName(), written.sha256()),
                        URI.create(ItemCommands.API + "/" + id + "/documents/" + written.id()),
                        () -> attach(scope, id, seen, written)));
    }

    private Uni<Void> attach(Scope scope, UUID id, Version seen, Written written) {
        return moves.move(
                new By(scope, id, seen, ItemRights::drafting),
                Move.EDIT,
                null,
                item -> Uni.createFrom().<Step<?>>item(with(item, written)),
                step -> documents.keep(written, id, step.next().organisationId(), scope.subject(), clock.instant()));
    }

    private static Step<?> with(InformationItem item, Written written) {
        List<Part> parts = new ArrayList<>(item.draft().attachments());
        parts.add(ItemDocuments.part(written, "attachment"));
        if (parts.size() > MOST) {
            throw Refusal.conflict("too-many-attachments", "附件不能超过" + MOST + "个。", "At most " + MOST + " attachments.");
        }
        return item.edit(new Draft(item.draft().entryId(), item.draft().content(), parts));
    }

    /** Bytes nobody has published are destroyed with it. */
    Uni<Void> detach(Scope scope, UUID id, Version seen, UUID documentId) {
        return moves.move(
                new By(scope, id, seen, ItemRights::drafting),
                Move.EDIT,
                null,
                item -> Uni.createFrom().<Step<?>>item(without(item, documentId)),
                step -> isPublished(step.next(), documentId)
                        ? Uni.createFrom().voidItem()
                        : documents.shred(id, documentId, clock.instant()));
    }

    private static Step<?> without(InformationItem item, UUID documentId) {
        List<Part> parts = item.draft().attachments().stream()
                .filter(part -> !part.documentId().equals(documentId))
                .toList();
        if (parts.size() == item.draft().attachments().size()) {
            throw Refusal.notFound();
        }
        return item.edit(new Draft(item.draft().entryId(), item.draft().content(), parts));
    }

    private static boolean isPublished(InformationItem item, UUID documentId) {
        return item.publication() != null
                && item.publication().submission().parts().stream()
                        .anyMatch(part -> part.documentId().equals(documentId));
    }
}
