package org.sunshinegov.review.confidentialityreview;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.review.DocumentPart;
import org.sunshinegov.kernel.contracts.review.ReviewCancelledV1;
import org.sunshinegov.kernel.contracts.review.ReviewRequestedV1;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.kernel.documents.store.Owner;
import org.sunshinegov.kernel.documents.store.Written;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReview;
import org.sunshinegov.review.confidentialityreview.model.Finding;
import org.sunshinegov.review.confidentialityreview.model.Gate;
import org.sunshinegov.review.confidentialityreview.model.Material;
import org.sunshinegov.review.confidentialityreview.model.Materials;
import org.sunshinegov.review.confidentialityreview.model.Move;
import org.sunshinegov.review.confidentialityreview.model.Step;
import org.sunshinegov.review.confidentialityreview.model.Subject;
import org.sunshinegov.review.confidentialityreview.model.SubjectKind;
import org.sunshinegov.review.publicitem.PublicItems;

/** What the owner's word and the fetching do to a review; nobody of this service's people is asked. */
@Singleton
class Receiving {

    private final Transactions transactions;
    private final ConfidentialityReviewStore store;
    private final DocumentStore documents;
    private final Certificates certificates;
    private final PublicItems items;
    private final BusinessClock clock;

    Receiving(
            Transactions transactions,
            ConfidentialityReviewStore store,
            DocumentStore documents,
            Certificates certificates,
            PublicItems items,
            BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.documents = documents;
        this.certificates = certificates;
        this.items = items;
        this.clock = clock;
    }

    /** One review per subject and version: asked for twice, the first stands. */
    Uni<Void> open(ReviewRequestedV1 asked) {
        return transactions.run(() -> find(
                        asked.subjectId(),
                        asked.subjectVersion(),
                        asked.subjectKind().name())
                .chain(known -> known == null ? birth(asked) : Uni.createFrom().voidItem()));
    }

    /** Ended reviews stay as they ended: the owner's later version has one of its own. */
    Uni<Void> cancel(ReviewCancelledV1 taken) {
        return transactions.run(() -> find(
                        taken.subjectId(),
                        taken.subjectVersion(),
                        taken.subjectKind().name())
                .chain(review -> review == null || !review.state().open()
                        ? Uni.createFrom().voidItem()
                        : save(Move.CANCEL, review, review.cancel())));
    }

    Uni<ConfidentialityReview> load(UUID id) {
        return transactions.run(() -> store.load(id, null, Scope.SELF));
    }

    /** Bytes that have been verified and lie sealed on disk become the review's own copy. */
    Uni<Void> receive(UUID id, String part, Written written, List<Finding> found, String title) {
        return transactions.run(() -> store.load(id, null, Scope.SELF).chain(review -> {
            Step<?> step = review.receivePart(part, written.id(), found);
            Owner owner = new Owner(ReviewDocuments.KIND, id, review.subject().organisationId());
            return documents
                    .keep(written, owner, review.subject().drafterId(), now())
                    .chain(() -> store.saveTitled(step, title, Acts.byItself(Move.RECEIVE_PART, review, step, now())));
        }));
    }

    /** What the short gate's comparison found ends the review; {@code restsOn}: the items it leads to, none where it failed. */
    Uni<Void> compared(UUID id, Set<UUID> restsOn) {
        Instant at = now();
        return transactions.run(() -> items.hold(restsOn)
                .chain(still -> certificates.next(at).chain(certifying -> store.load(id, null, Scope.SELF)
                        .chain(review -> {
                            Step<?> step = review.compare(still && !restsOn.isEmpty(), certifying);
                            return store.saveResting(step, restsOn, Acts.byItself(Move.COMPARE, review, step, at));
                        }))));
    }

    Uni<Void> reportChange(UUID id, String part) {
        return transactions.run(() -> store.load(id, null, Scope.SELF)
                .chain(review -> save(Move.REPORT_CHANGE, review, review.reportChange(part))));
    }

    /**
     * What is not public any more is not shown here either: title and copies go out of reach; and what was to leave because it
     * was public stays, for its certificate is taken back.
     */
    Uni<Void> withdrawn(UUID itemId, Instant withdrawnAt) {
        return transactions.run(() ->
                items.withdraw(itemId).chain(() -> forget(itemId, withdrawnAt)).chain(() -> revokeResting(itemId)));
    }

    private Uni<Void> forget(UUID subjectId, Instant withdrawnAt) {
        return store.forgetTitles(subjectId, Scope.SELF).chain(ids -> {
            Uni<Void> all = Uni.createFrom().voidItem();
            for (UUID id : ids) {
                all = all.chain(() -> documents.withdraw(ReviewDocuments.KIND, id, withdrawnAt))
                        .replaceWithVoid();
            }
            return all;
        });
    }

    private Uni<Void> revokeResting(UUID itemId) {
        return store.restingOn(itemId, Scope.SELF).chain(resting -> {
            Uni<Void> all = Uni.createFrom().voidItem();
            for (ConfidentialityReview review : resting) {
                if (review.certificate().expiresAt().isAfter(now())) {
                    all = all.chain(() -> save(Move.REVOKE, review, review.revoke()));
                }
            }
            return all;
        });
    }

    /** For good: what was said about it is forgotten, and no key opens the copies any more. */
    Uni<Void> shred(UUID subjectId, Instant at) {
        return transactions.run(() -> store.forgetWords(subjectId, at)
                .chain(ids -> ids.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : documents.shredAll(ReviewDocuments.KIND, ids, at).replaceWithVoid()));
    }

    private Uni<Void> birth(ReviewRequestedV1 asked) {
        Instant at = now();
        Step<?> step = ConfidentialityReview.opened(UUID.randomUUID(), subject(asked), materials(asked), at);
        return store.add(step, Acts.born(step, at));
    }

    private Uni<ConfidentialityReview> find(UUID subjectId, int version, String kind) {
        return store.find(subjectId, version, SubjectKind.valueOf(kind), Scope.SELF);
    }

    private Uni<Void> save(Move move, ConfidentialityReview review, Step<?> step) {
        return store.save(step, Acts.byItself(move, review, step, now()));
    }

    private static Subject subject(ReviewRequestedV1 asked) {
        return new Subject(
                asked.subjectId(),
                asked.subjectVersion(),
                SubjectKind.valueOf(asked.subjectKind().name()),
                Gate.named(asked.gate()).orElse(null),
                asked.organisationId(),
                asked.sectionId(),
                asked.drafterId(),
                asked.requestedAt());
    }

    private static Materials materials(ReviewRequestedV1 asked) {
        return new Materials(asked.parts().stream().map(Receiving::material).toList());
    }

    private static Material material(DocumentPart part) {
        return new Material(
                part.name(), part.documentId(), part.mediaType(), part.size(), part.sha256(), part.address(), null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
