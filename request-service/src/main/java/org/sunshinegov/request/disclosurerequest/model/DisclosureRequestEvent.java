package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.law.clock.Extension;

/** What can happen to a request. */
public sealed interface DisclosureRequestEvent {

    record Submitted() implements DisclosureRequestEvent {}

    /** One side has confirmed; nothing is told until the other has, too. */
    record ConfirmedByOneSide() implements DisclosureRequestEvent {}

    record Received(LocalDate receiptDate) implements DisclosureRequestEvent {}

    /** {@code end} null for a case that is still open. */
    record Imported(LocalDate receiptDate, Phase.Imported end) implements DisclosureRequestEvent {}

    /** Nothing is told of it before a second person has confirmed it. */
    record ReceiptDateProposed(ReceiptDateChange change) implements DisclosureRequestEvent {}

    record ReceiptDateDeclined(ReceiptDateChange change) implements DisclosureRequestEvent {}

    /**
     * @param extensionFell the period had been lengthened after it had ended by the right date: that has no effect
     */
    record ReceiptDateCorrected(LocalDate from, ReceiptDateChange change, boolean extensionFell)
            implements DisclosureRequestEvent {}

    record Registered(String number) implements DisclosureRequestEvent {}

    record Assigned(UUID sectionId, UUID handlerId) implements DisclosureRequestEvent {}

    record ClarificationRequested(Clarification clarification) implements DisclosureRequestEvent {}

    record ClarificationReceived(LocalDate receivedOn) implements DisclosureRequestEvent {}

    record ReasonsRequested(Excess excess) implements DisclosureRequestEvent {}

    record ReasonsReceived(LocalDate receivedOn) implements DisclosureRequestEvent {}

    record ReasonsJudged(Excess.Judgement judgement) implements DisclosureRequestEvent {}

    record Suspended(Suspension suspension) implements DisclosureRequestEvent {}

    /** The statutory date moves with the suspension from now on. */
    record SuspensionBased(Suspension suspension) implements DisclosureRequestEvent {}

    record Resumed(Suspension suspension) implements DisclosureRequestEvent {}

    record ConferenceCalled() implements DisclosureRequestEvent {}

    record ConferenceHeld(LocalDate on) implements DisclosureRequestEvent {}

    /** Nothing is told of it: what others see is whether the reply is issued. */
    record LegalOpinionGiven(LegalOpinion opinion) implements DisclosureRequestEvent {}

    record GivenBack() implements DisclosureRequestEvent {}

    /** Nothing is told of proposals: what others see is what is sent. */
    record Proposed(Proposal proposal) implements DisclosureRequestEvent {}

    record ProposalDecided(Proposal proposal) implements DisclosureRequestEvent {}

    /** Nothing is told of it. */
    record AssistanceAsked() implements DisclosureRequestEvent {}

    /**
     * @param returned the draft that falls away with the unit that wrote it; null where there is none
     */
    record HandedOver(UUID from, Reply returned) implements DisclosureRequestEvent {}

    record FeeNotified(Fee fee) implements DisclosureRequestEvent {}

    /** Moves the last day to pay; nothing else is told. */
    record FeeNoticeReceived(Fee fee) implements DisclosureRequestEvent {}

    record FeePaid(LocalDate paidOn) implements DisclosureRequestEvent {}

    record Abandoned(Outcome outcome) implements DisclosureRequestEvent {}

    record ReplyPeriodExtended(Extension by) implements DisclosureRequestEvent {}

    record Consulted(Consultation consultation) implements DisclosureRequestEvent {}

    /**
     * Moves the days that are not counted.
     *
     * @param reopened silence had been noted of it before
     */
    record ConsultationLetterReceived(Consultation consultation, boolean reopened) implements DisclosureRequestEvent {}

    record OpinionReceived(Consultation consultation) implements DisclosureRequestEvent {}

    record ConsultationLapsed(Consultation consultation) implements DisclosureRequestEvent {}

    record ConsultationWithdrawn(Consultation consultation) implements DisclosureRequestEvent {}

    record ReplyDrafted(Reply reply) implements DisclosureRequestEvent {}

    record ReplyTakenBack(Reply reply) implements DisclosureRequestEvent {}

    record ReplyApproved(Reply reply, Certificate certificate) implements DisclosureRequestEvent {}

    record ReplyReturned(Reply reply, ReturnCause cause) implements DisclosureRequestEvent {}

    record ReplyIssued(Reply reply, Certificate certificate, LocalDate issuedOn, Carrier carrier)
            implements DisclosureRequestEvent {}

    /** Nothing is told of it but by letter. */
    record ReadingArranged(Reading reading) implements DisclosureRequestEvent {}

    record ReplyPosted(LocalDate on) implements DisclosureRequestEvent {}

    record ReplyServed(LocalDate servedOn, Carrier carrier) implements DisclosureRequestEvent {}

    record Closed(Outcome outcome) implements DisclosureRequestEvent {}

    record Archived(LocalDate on) implements DisclosureRequestEvent {}

    /** Whatever is about the case is kept: for a lawsuit, an inspection, an audit. */
    /** The reply had left under it. */
    record CertificateRevoked() implements DisclosureRequestEvent {}

    /** An officer has noted what was done about it. */
    record RevocationSettled() implements DisclosureRequestEvent {}

    record Held() implements DisclosureRequestEvent {}

    record HoldLifted() implements DisclosureRequestEvent {}

    record Anonymised(LocalDate on) implements DisclosureRequestEvent {}

    record Withdrawn(LocalDate on) implements DisclosureRequestEvent {}

    record Rehandled(Rehandling why) implements DisclosureRequestEvent {}

    /** Nothing is told of it: what others see is whether it is proposed for publication. */
    record PublicationSuggested(Suggestion suggestion) implements DisclosureRequestEvent {}

    record SuggestionDeclined(Suggestion suggestion) implements DisclosureRequestEvent {}

    record PublicationProposed(UUID proposalId, Reply reply, UUID proposedBy) implements DisclosureRequestEvent {}
}
