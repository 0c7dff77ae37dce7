package org.sunshinegov.review.confidentialityreview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.review.CertificateRevokedV1;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.contracts.review.ReviewOpenedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRejectedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.contracts.review.Verdict;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReview;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReviewEvent.*;
import org.sunshinegov.review.confidentialityreview.model.Step;
import org.sunshinegov.review.confidentialityreview.model.Subject;

/** What happened to a review → what the other services are told: a birth, an end, and never a word of the content. */
final class ConfidentialityReviewTold {

    private ConfidentialityReviewTold() {}

    static List<DisclosureEvent> about(Step<?> step, Instant at) {
        ConfidentialityReview review = step.next();
        if (step.event() instanceof Opened) {
            return List.of(opened(review));
        }
        if (step.event() instanceof ReviewConcluded concluded) {
            return List.of(approved(review, concluded, at));
        }
        if (step.event() instanceof PublicationDenied denied) {
            return List.of(rejected(review, denied.ground().name(), at));
        }
        if (step.event() instanceof ReturnedToOwner returned) {
            return List.of(rejected(review, returned.cause().name(), at));
        }
        if (step.event() instanceof CertificateRevoked revoked) {
            return List.of(revoked(review, revoked, at));
        }
        return List.of();
    }

    private static ReviewOpenedV1 opened(ConfidentialityReview review) {
        Subject subject = review.subject();
        return new ReviewOpenedV1(
                review.id(), subject.id(), subject.version(), kind(subject), unit(subject), review.openedAt());
    }

    private static ReviewApprovedV1 approved(ConfidentialityReview review, ReviewConcluded concluded, Instant at) {
        Subject subject = review.subject();
        return new ReviewApprovedV1(
                review.id(),
                subject.id(),
                subject.version(),
                kind(subject),
                unit(subject),
                Verdict.valueOf(concluded.conclusion().name()),
                concluded.certificate().number(),
                concluded.certificate().signed(),
                review.openedAt(),
                at);
    }

    private static ReviewRejectedV1 rejected(ConfidentialityReview review, String ground, Instant at) {
        Subject subject = review.subject();
        return new ReviewRejectedV1(
                review.id(),
                subject.id(),
                subject.version(),
                kind(subject),
                unit(subject),
                ground,
                review.openedAt(),
                at);
    }

    private static CertificateRevokedV1 revoked(ConfidentialityReview review, CertificateRevoked revoked, Instant at) {
        Subject subject = review.subject();
        return new CertificateRevokedV1(
                review.id(),
                subject.id(),
                subject.version(),
                kind(subject),
                unit(subject),
                revoked.certificate().number(),
                revoked.cause().name(),
                at);
    }

    private static SubjectKind kind(Subject subject) {
        return SubjectKind.valueOf(subject.kind().name());
    }

    private static UUID unit(Subject subject) {
        return subject.organisationId();
    }
}
