package org.sunshinegov.catalog.proposal;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;
import org.sunshinegov.catalog.informationitem.ProposedItems;
import org.sunshinegov.catalog.proposal.OwnerDocuments.Fetched;
import org.sunshinegov.kernel.contracts.request.PublicationProposedV1;
import org.sunshinegov.kernel.contracts.review.DocumentPart;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.store.Content;
import org.sunshinegov.kernel.documents.store.Source;

/** Fetches what was proposed from its owner and makes it a draft. */
@Singleton
class Proposals {

    private static final Logger LOG = Logger.getLogger(Proposals.class);
    private static final String CONTENT = "content.json";

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
        return tokens.getTokens()
                .onFailure()
                .transform(away -> new FetchTrouble("no-token", away))
                .chain(token -> Workers.run(() -> fetchAll(proposed, token.getAccessToken())))
                .chain(fetched -> draft(proposed, fetched))
                .onFailure()
                .recoverWithUni(trouble -> later(proposed, trouble));
    }

    private List<Fetched> fetchAll(PublicationProposedV1 proposed, String token) {
        return proposed.parts().stream().map(part -> owners.fetch(part, token)).toList();
    }

    private Uni<Void> draft(PublicationProposedV1 proposed, List<Fetched> fetched) {
        ProposedText text = fetched.stream()
                .filter(part -> isContent(part.part()))
                .findFirst()
                .map(part -> ProposedText.read(part.bytes()))
                .orElseThrow(() -> new FetchTrouble("no-content", null));
        List<Content> attachments = fetched.stream()
                .filter(part -> !isContent(part.part()))
                .map(part -> new Content(part.fileName(), part.part().mediaType(), Source.of(part.bytes())))
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

    private static boolean isContent(DocumentPart part) {
        return CONTENT.equals(part.name());
    }

    private Uni<Void> later(PublicationProposedV1 proposed, Throwable trouble) {
        if (trouble instanceof FetchTrouble known) {
            LOG.infof("Proposal %s waits for its words: %s", proposed.proposalId(), known.getMessage());
            return queue.later(proposed.proposalId(), known.getMessage());
        }
        LOG.errorf(trouble, "Proposal %s could not become a draft; it is tried again", proposed.proposalId());
        return queue.later(proposed.proposalId(), "fault");
    }
}
