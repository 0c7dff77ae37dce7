package org.sunshinegov.assessment.casefact;

import static org.sunshinegov.assessment.casefact.CaseFact.item;
import static org.sunshinegov.assessment.casefact.CaseFact.review;
import static org.sunshinegov.assessment.casefact.model.CaseState.REVIEW_APPROVED;
import static org.sunshinegov.assessment.casefact.model.CaseState.REVIEW_OPENED;
import static org.sunshinegov.assessment.casefact.model.CaseState.REVIEW_REJECTED;
import static org.sunshinegov.assessment.casefact.model.CaseState.UNDER_CONFIDENTIALITY_REVIEW;
import static org.sunshinegov.assessment.casefact.model.CaseState.WITHDRAWN;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.contracts.review.ReviewCancelledV1;
import org.sunshinegov.kernel.contracts.review.ReviewOpenedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRejectedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRequestedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** What is told of a review: by its owner that it is asked for or taken back, by review-service the rest, in any order. */
@Singleton
class ReviewFactsConsumer {

    private final CaseFactStore store;

    ReviewFactsConsumer(CaseFactStore store) {
        this.store = store;
    }

    /** Until it is opened a review has no state, but it is owed. */
    @Produces
    @Singleton
    Hears<ReviewRequestedV1> requested() {
        return Hearing.of(ReviewRequestedV1.class, told -> store.keep(
                        review(told.subjectId(), told.subjectVersion(), told.subjectKind(), told.organisationId())
                                .begun(told.requestedAt()))
                .chain(() -> underReview(told)));
    }

    /** A reply under review is told as drafted; an item has no other word for it. */
    private Uni<Void> underReview(ReviewRequestedV1 told) {
        return told.subjectKind() == SubjectKind.ITEM
                ? store.keepStep(item(told.subjectId(), told.organisationId()).state(UNDER_CONFIDENTIALITY_REVIEW))
                : Uni.createFrom().voidItem();
    }

    @Produces
    @Singleton
    Hears<ReviewCancelledV1> cancelled() {
        return Hearing.of(
                ReviewCancelledV1.class,
                told -> store.keepStep(
                        review(told.subjectId(), told.subjectVersion(), told.subjectKind(), told.organisationId())
                                .state(WITHDRAWN)
                                .ended(told.cancelledAt())));
    }

    @Produces
    @Singleton
    Hears<ReviewOpenedV1> opened() {
        return Hearing.of(
                ReviewOpenedV1.class,
                told -> store.keepStep(
                        review(told.subjectId(), told.subjectVersion(), told.subjectKind(), told.organisationId())
                                .page(told.reviewId())
                                .state(REVIEW_OPENED)
                                .begun(told.openedAt())));
    }

    @Produces
    @Singleton
    Hears<ReviewApprovedV1> approved() {
        return Hearing.of(
                ReviewApprovedV1.class,
                told -> store.keep(
                        review(told.subjectId(), told.subjectVersion(), told.subjectKind(), told.organisationId())
                                .page(told.reviewId())
                                .state(REVIEW_APPROVED)
                                .outcome(told.verdict().name())
                                .begun(told.openedAt())
                                .done(CivilTime.dateOf(told.approvedAt()))));
    }

    @Produces
    @Singleton
    Hears<ReviewRejectedV1> rejected() {
        return Hearing.of(
                ReviewRejectedV1.class,
                told -> store.keep(
                        review(told.subjectId(), told.subjectVersion(), told.subjectKind(), told.organisationId())
                                .page(told.reviewId())
                                .state(REVIEW_REJECTED)
                                .outcome(told.ground())
                                .begun(told.openedAt())
                                .done(CivilTime.dateOf(told.rejectedAt()))));
    }
}
