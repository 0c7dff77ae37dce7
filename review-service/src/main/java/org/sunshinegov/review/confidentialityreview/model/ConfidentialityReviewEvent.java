package org.sunshinegov.review.confidentialityreview.model;

import java.util.UUID;
import org.sunshinegov.kernel.law.Ground;

/** What can happen to a review (domain 6.3). */
public sealed interface ConfidentialityReviewEvent {

    record Opened() implements ConfidentialityReviewEvent {}

    record PartReceived(String part) implements ConfidentialityReviewEvent {}

    /** The last part is there: stage 1 begins. */
    record ContentComplete(String part) implements ConfidentialityReviewEvent {}

    record DrafterOpinionGiven() implements ConfidentialityReviewEvent {}

    record LeaderReviewed() implements ConfidentialityReviewEvent {}

    /** Back to stage 1. */
    record ReviewReturned() implements ConfidentialityReviewEvent {}

    record RedactionProposed() implements ConfidentialityReviewEvent {}

    record RedactionRefused() implements ConfidentialityReviewEvent {}

    record ReviewConcluded(Conclusion conclusion, Certificate certificate) implements ConfidentialityReviewEvent {}

    record PublicationDenied(Ground ground) implements ConfidentialityReviewEvent {}

    record RevocationProposed(RevocationCause cause) implements ConfidentialityReviewEvent {}

    /** The certificate stands. */
    record RevocationDeclined() implements ConfidentialityReviewEvent {}

    record CertificateRevoked(RevocationCause cause, Certificate certificate) implements ConfidentialityReviewEvent {}

    /** Back to its owner, without a conclusion. */
    record ReturnedToOwner(EndCause cause) implements ConfidentialityReviewEvent {}

    record ReviewCancelled() implements ConfidentialityReviewEvent {}

    record QuotationCalled(int finding) implements ConfidentialityReviewEvent {}

    /** The office of this stage is vacant in the unit, or filled again. */
    record StageSeated(UUID organisationId) implements ConfidentialityReviewEvent {}

    /** Its case has lost its words, and so has what was said about them. */
    record WordsForgotten() implements ConfidentialityReviewEvent {}
}
