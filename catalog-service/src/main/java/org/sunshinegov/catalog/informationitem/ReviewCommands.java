package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunshinegov.catalog.informationitem.ItemMoves.By;
import org.sunshinegov.catalog.informationitem.model.Certificate;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.Move;
import org.sunshinegov.catalog.informationitem.model.Phase;
import org.sunshinegov.catalog.informationitem.model.ReturnCause;
import org.sunshinegov.catalog.informationitem.model.Step;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRejectedV1;
import org.sunshinegov.kernel.documents.certificate.CertificateVerifier;
import org.sunshinegov.kernel.documents.certificate.ReleaseManifest;
import org.sunshinegov.kernel.documents.store.Written;
import org.sunshinegov.kernel.law.Ground;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** How an item goes to review and what comes back. */
@Singleton
class ReviewCommands {

    private static final Logger LOG = Logger.getLogger(ReviewCommands.class);

    private final ItemMoves moves;
    private final ItemQueries queries;
    private final ItemDocuments documents;
    private final InformationItemStore store;
    private final CertificateVerifier verifier;
    private final Acts acts;
    private final BusinessClock clock;

    ReviewCommands(
            ItemMoves moves,
            ItemQueries queries,
            ItemDocuments documents,
            InformationItemStore store,
            CertificateVerifier verifier,
            Acts acts,
            BusinessClock clock) {
        this.moves = moves;
        this.queries = queries;
        this.documents = documents;
        this.store = store;
        this.verifier = verifier;
        this.acts = acts;
        this.clock = clock;
    }

    /** The text is fixed as bytes before the transaction; the version seen makes sure that nothing else was submitted. */
    Uni<Void> submit(Scope scope, UUID id, Version seen) {
        return queries.state(scope, id)
                .invoke(item -> {
                    var unused = ItemRights.submitting(scope, item);
                })
                .chain(item -> queries.surroundings(item).map(around -> ItemText.of(item.draft(), around)))
                .chain(documents::write)
                .chain(written -> submit(scope, id, seen, written));
    }

    private Uni<Void> submit(Scope scope, UUID id, Version seen, Written written) {
        return moves.move(
                new By(scope, id, seen, ItemRights::submitting),
                Move.SUBMIT,
                null,
                item -> Uni.createFrom()
                        .<Step<?>>item(
                                item.submit(scope.subject(), ItemDocuments.part(written, ItemDocuments.CONTENT))),
                step -> documents.keep(written, id, step.next().organisationId(), scope.subject(), clock.instant()));
    }

    Uni<Void> takeBack(Scope scope, UUID id, Version seen, String reason) {
        return moves.move(
                new By(scope, id, seen, ItemRights::drafting), Move.TAKE_BACK, reason, InformationItem::takeBack);
    }

    /** A certificate that does not verify for exactly this version sends it back; one for an older version is passed. */
    Uni<Void> approve(ReviewApprovedV1 review) {
        return store.load(review.subjectId(), null, Scope.SELF).chain(item -> {
            if (!awaits(item, review.subjectVersion())) {
                return Uni.createFrom().voidItem();
            }
            Step<?> step = approved(item, review);
            return store.save(step, acts.of(Scope.SELF, null, Move.APPROVE.name(), item, step, null));
        });
    }

    private Step<?> approved(InformationItem item, ReviewApprovedV1 review) {
        try {
            ReleaseManifest covering =
                    verifier.verifyHeard(review.certificate(), Releases.of(item, item.submission(), clock.instant()));
            return item.approve(
                    new Certificate(covering.certificateNumber(), review.certificate(), covering.expiresAt()));
        } catch (Refusal notCovering) {
            LOG.warnf(
                    "The certificate %s is not valid for its item: %s", review.certificateNumber(), notCovering.code());
            return item.returned(ReturnCause.CERTIFICATE_NOT_VALID);
        }
    }

    /** A statutory ground withholds the item; everything else sends it back to its drafter. */
    Uni<Void> reject(ReviewRejectedV1 review) {
        return store.load(review.subjectId(), null, Scope.SELF).chain(item -> {
            if (!awaits(item, review.subjectVersion())) {
                return Uni.createFrom().voidItem();
            }
            Step<?> step = Ground.named(review.ground())
                    .<Step<?>>map(item::deny)
                    .orElseGet(() -> item.returned(ReturnCause.REVIEW_RETURNED));
            return store.save(step, acts.of(Scope.SELF, null, Move.RETURN.name(), item, step, review.ground()));
        });
    }

    private static boolean awaits(InformationItem item, int version) {
        return item.phase() instanceof Phase.UnderReview underReview
                && underReview.submission().version() == version;
    }
}
