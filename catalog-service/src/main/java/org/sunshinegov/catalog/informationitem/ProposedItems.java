package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sunshinegov.catalog.informationitem.model.Draft;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.Origin;
import org.sunshinegov.catalog.informationitem.model.Part;
import org.sunshinegov.catalog.informationitem.model.Step;
import org.sunshinegov.catalog.informationitem.model.Validity;
import org.sunshinegov.kernel.documents.store.Content;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.kernel.documents.store.Written;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** Makes drafts of what other services propose for publication; their catalogue entry is still to be chosen. */
@Singleton
public class ProposedItems {

    private static final int TITLE_LIMIT = 200;

    private final Transactions transactions;
    private final InformationItemStore store;
    private final DocumentStore documents;
    private final ItemDocuments itemDocuments;
    private final Acts acts;
    private final BusinessClock clock;

    ProposedItems(
            Transactions transactions,
            InformationItemStore store,
            DocumentStore documents,
            ItemDocuments itemDocuments,
            Acts acts,
            BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.documents = documents;
        this.itemDocuments = itemDocuments;
        this.acts = acts;
        this.clock = clock;
    }

    /** Who proposed what: {@code proposedBy} becomes its drafter. */
    public record Proposed(
            UUID proposalId, UUID sourceId, UUID organisationId, UUID proposedBy, String title, String body) {}

    /** {@code claim}: marks the proposal as done in the same transaction; false when it has been already. */
    public Uni<Void> draft(Proposed proposed, List<Content> attachments, Function<UUID, Uni<Boolean>> claim) {
        UUID id = UUID.randomUUID();
        Instant at = clock.instant();
        return Multi.createFrom()
                .iterable(attachments)
                .onItem()
                .transformToUniAndConcatenate(documents::write)
                .collect()
                .asList()
                .chain(written -> transactions.run(() -> claim.apply(id)
                        .chain(mine -> mine
                                ? add(step(id, proposed, written, at), proposed, written, at)
                                : Uni.createFrom().voidItem())));
    }

    private Uni<Void> add(Step<?> step, Proposed proposed, List<Written> written, Instant at) {
        return store.add(step, acts.of(Scope.SELF, null, "PROPOSED", null, step, null))
                .chain(() -> Multi.createFrom()
                        .iterable(written)
                        .onItem()
                        .transformToUniAndConcatenate(document -> itemDocuments
                                .keep(document, step.next().id(), proposed.organisationId(), proposed.proposedBy(), at)
                                .replaceWith(true))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private static Step<?> step(UUID id, Proposed proposed, List<Written> written, Instant at) {
        List<Part> parts = written.stream()
                .map(document -> ItemDocuments.part(document, "attachment"))
                .toList();
        return InformationItem.drafted(
                id,
                proposed.organisationId(),
                null,
                proposed.proposedBy(),
                new Origin(proposed.proposalId(), proposed.sourceId()),
                new Draft(null, content(proposed, CivilTime.dateOf(at)), parts));
    }

    private static org.sunshinegov.catalog.informationitem.model.Content content(Proposed proposed, LocalDate today) {
        String title =
                proposed.title().length() > TITLE_LIMIT ? proposed.title().substring(0, TITLE_LIMIT) : proposed.title();
        return new org.sunshinegov.catalog.informationitem.model.Content(
                title, proposed.body(), null, List.of(), List.of(), today, null, null, Validity.VALID);
    }
}
