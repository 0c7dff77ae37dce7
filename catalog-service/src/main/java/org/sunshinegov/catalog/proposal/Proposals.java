package org.sunshinegov.catalog.proposal;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.sunshinegov.catalog.informationitem.ProposedItems;
import org.sunshinegov.kernel.contracts.request.PublicationProposedV1;
import org.sunshinegov.kernel.contracts.review.DocumentPart;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.owner.FetchTrouble;
import org.sunshinegov.kernel.documents.owner.Fetched;
import org.sunshinegov.kernel.documents.owner.OwnerDocuments;
import org.sunshinegov.kernel.documents.store.Content;
import org.sunshinegov.kernel.documents.store.Source;
import org.sunshinegov.kernel.platform.store.Outage;

/** Fetches what was proposed from its owner and makes it a draft. */
@Singleton
class Proposals {

    private static final Logger LOG = Logger.getLogger(Proposals.class);
    private static final String CONTENT = "content.json";

    /** A part proposed, and the file it was fetched into. */
    private record Taken(DocumentPart part, Fetched fetched) {

        boolean isContent() {
            return CONTENT.equals(part.name());
        }

        Content attachment() {
            return new Content(fetched.fileName(), part.mediaType(), Source.of(fetched.file()));
        }
    }

    private final ProposalQueue queue;
    private final OwnerDocuments owners;
    private final ProposedItems items;
    private final OidcClient tokens;

    Proposals(ProposalQueue queue, OwnerDocuments owners, ProposedItems items, OidcClient tokens) {
        this.queue = queue;
        this.owners = owners;
        this.items = items;
        this.tokens = tokens;
    }

    @Scheduled(every = "{sunshine.proposals.every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> fetchDue() {
        return Outage.endured("Proposals", fetchAll());
    }

    private Uni<Void> fetchAll() {
        return queue.due()
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(proposed -> fetch(proposed).replaceWith(true))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> fetch(PublicationProposedV1 proposed) {
        List<Taken> taken = new ArrayList<>();
        return tokens.getTokens()
                .onFailure()
                .transform(away -> new FetchTrouble("no-token", away))
                .chain(token -> Workers.run(() -> text(take(proposed, token.getAccessToken(), taken))))
                .chain(text -> draft(proposed, text, taken))
                .eventually(() -> taken.forEach(part -> part.fetched().delete()))
                .onFailure(FetchTrouble.class)
                .recoverWithUni(trouble -> later(proposed, (FetchTrouble) trouble))
                .onFailure(failure -> !Outage.ofConnection(failure))
                .recoverWithUni(fault -> later(proposed, fault));
    }

    private List<Taken> take(PublicationProposedV1 proposed, String token, List<Taken> taken) {
        for (DocumentPart part : proposed.parts()) {
            Fetched fetched = owners.fetch(part, token);
            taken.add(new Taken(part, fetched));
            if (!fetched.is(part)) {
                throw new FetchTrouble("bytes-changed", null);
            }
        }
        return taken;
    }

    private static ProposedText text(List<Taken> taken) {
        return taken.stream()
                .filter(Taken::isContent)
                .findFirst()
                .map(part -> ProposedText.read(part.fetched().file()))
                .orElseThrow(() -> new FetchTrouble("no-content", null));
    }

    private Uni<Void> draft(PublicationProposedV1 proposed, ProposedText text, List<Taken> taken) {
        List<Content> attachments = taken.stream()
                .filter(part -> !part.isContent())
                .map(Taken::attachment)
                .toList();
        return items.draft(
                new ProposedItems.Proposed(
                        proposed.proposalId(),
                        proposed.sourceId(),
                        proposed.organisationId(),
                        proposed.proposedBy(),
                        text.subject(),
                        text.text()),
                attachments,
                item -> ProposalQueue.done(proposed.proposalId(), item));
    }

    private Uni<Void> later(PublicationProposedV1 proposed, FetchTrouble trouble) {
        LOG.infof("Proposal %s waits for its words: %s", proposed.proposalId(), trouble.code());
        return queue.later(proposed.proposalId(), trouble.code());
    }

    private Uni<Void> later(PublicationProposedV1 proposed, Throwable fault) {
        LOG.errorf(fault, "Proposal %s could not become a draft; it is tried again", proposed.proposalId());
        return queue.later(proposed.proposalId(), "fault");
    }
}
