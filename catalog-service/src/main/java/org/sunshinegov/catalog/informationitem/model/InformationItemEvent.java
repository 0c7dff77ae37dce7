package org.sunshinegov.catalog.informationitem.model;

import org.sunshinegov.kernel.law.Ground;

/** What can happen to an item. */
public sealed interface InformationItemEvent {

    record Drafted() implements InformationItemEvent {}

    record Edited() implements InformationItemEvent {}

    record AttributeProposed(AttributeProposal proposal) implements InformationItemEvent {}

    record AttributeReturned() implements InformationItemEvent {}

    record NonDisclosureConfirmed(Ground ground) implements InformationItemEvent {}

    record OnRequestConfirmed() implements InformationItemEvent {}

    record ReviewAsked(Submission submission) implements InformationItemEvent {}

    /** {@code underReview}: the version whose review ends with it; null when that was over. */
    record TakenBack(Submission underReview) implements InformationItemEvent {}

    record Approved(Submission submission, Certificate certificate) implements InformationItemEvent {}

    record Returned(ReturnCause cause) implements InformationItemEvent {}

    record Denied(Ground ground) implements InformationItemEvent {}

    record Published(Publication publication) implements InformationItemEvent {}

    record Revised() implements InformationItemEvent {}

    /** The new version was given up; the published one stays. */
    record RevisionDropped() implements InformationItemEvent {}

    record Reconsidered(AttributeProposal proposal) implements InformationItemEvent {}

    record WithdrawalProposed(Withdrawal withdrawal) implements InformationItemEvent {}

    /** What is public was published under it. */
    record CertificateRevoked() implements InformationItemEvent {}

    record WithdrawalDeclined() implements InformationItemEvent {}

    /** {@code underReview}: the version whose review ends with it; null without one. */
    record Withdrawn(Withdrawal withdrawal, Submission underReview) implements InformationItemEvent {}

    record Discarded() implements InformationItemEvent {}
}
