package org.sunshinegov.review.confidentialityreview;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.contracts.review.DocumentPart;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.owner.FetchTrouble;
import org.sunshinegov.kernel.documents.owner.Fetched;
import org.sunshinegov.kernel.documents.owner.OwnerDocuments;
import org.sunshinegov.kernel.documents.store.Content;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.kernel.documents.store.Source;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Outage;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReview;
import org.sunshinegov.review.confidentialityreview.model.Material;
import org.sunshinegov.review.confidentialityreview.model.Move;
import org.sunshinegov.review.confidentialityreview.model.State;

/**
 * Fetches each part once from its owner, verifies size and digest, scans it and keeps an own sealed copy; tries again with
 * growing pauses until it is there. Bytes that differ from what was submitted end the review; where no person is asked, the
 * comparison with what is public ends it.
 */
@Singleton
class Fetching {

    private static final Logger LOG = Logger.getLogger(Fetching.class);

    private final FetchQueue queue;
    private final OwnerDocuments owners;
    private final Examination examination;
    private final DocumentStore documents;
    private final Receiving receiving;
    private final ShortGate shortGate;
    private final OidcClient tokens;

    Fetching(
            FetchQueue queue,
            OwnerDocuments owners,
            Examination examination,
            DocumentStore documents,
            Receiving receiving,
            ShortGate shortGate,
            OidcClient tokens) {
        this.queue = queue;
        this.owners = owners;
        this.examination = examination;
        this.documents = documents;
        this.receiving = receiving;
        this.shortGate = shortGate;
        this.tokens = tokens;
    }

    @Scheduled(every = "{sunshine.review.fetch-every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> fetchDue() {
        return Outage.endured("Fetching", fetchAll());
    }

    private Uni<Void> fetchAll() {
        return queue.take(Scope.SELF)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(id -> fetch(id).replaceWith(true))
                .collect()
                .asList()
                .chain(done -> done.isEmpty() ? Uni.createFrom().voidItem() : fetchAll());
    }

    private Uni<Void> fetch(UUID id) {
        return receiving
                .load(id)
                .chain(this::fetchMissing)
                .chain(() -> receiving.load(id))
                .chain(this::compareOnTheSpot)
                .onFailure(Refusal.class)
                .recoverWithUni(ended -> Uni.createFrom().voidItem())
                .onFailure()
                .recoverWithUni(trouble -> later(id, trouble));
    }

    private Uni<Void> fetchMissing(ConfidentialityReview review) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Material part : review.materials().missing()) {
            all = all.chain(() -> receiving.load(review.id()))
                    .chain(now -> now.state() == State.GATHERING
                            ? fetchPart(now, part)
                            : Uni.createFrom().voidItem());
        }
        return all;
    }

    private Uni<Void> compareOnTheSpot(ConfidentialityReview review) {
        return review.legal().contains(Move.COMPARE)
                ? shortGate.restsOn(review).chain(items -> receiving.compared(review.id(), items))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> fetchPart(ConfidentialityReview review, Material part) {
        DocumentPart source = new DocumentPart(
                part.name(), part.sourceId(), part.mediaType(), part.size(), part.sha256(), part.address());
        return tokens.getTokens()
                .onFailure()
                .transform(away -> new FetchTrouble("no-token", away))
                .chain(token -> Workers.run(() -> owners.fetch(source, token.getAccessToken())))
                .chain(fetched -> (fetched.is(source)
                                ? keep(review, part, fetched)
                                : receiving.reportChange(review.id(), part.name()))
                        .eventually(fetched::delete));
    }

    private Uni<Void> keep(ConfidentialityReview review, Material part, Fetched fetched) {
        return examination.of(part, fetched).chain(result -> documents
                .write(new Content(fetched.fileName(), part.mediaType(), Source.of(fetched.file())))
                .chain(written ->
                        receiving.receive(review.id(), part.name(), written, result.found(), result.title())));
    }

    private Uni<Void> later(UUID id, Throwable trouble) {
        if (trouble instanceof FetchTrouble known) {
            LOG.infof("Review %s waits for its parts: %s", id, known.code());
            return queue.later(id, known.code(), Scope.SELF);
        }
        if (Outage.ofConnection(trouble)) {
            LOG.warnf("Review %s waits, the database cannot be reached: %s", id, trouble.getMessage());
            return queue.again(id, Scope.SELF);
        }
        LOG.errorf(trouble, "Parts of review %s could not be taken in; it is tried again", id);
        return queue.later(id, "fault", Scope.SELF);
    }
}
