package org.sunshinegov.request.disclosurerequest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.sunshinegov.kernel.platform.store.AggregateRow;
import org.sunshinegov.request.disclosurerequest.model.Certificate;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Phase;
import org.sunshinegov.request.disclosurerequest.model.Proposal;
import org.sunshinegov.request.repeat.Likeness;

/** A stored request: its whole state as JSON, and as columns whatever lists filter, sort, join or count. */
@Entity
@Table(name = DisclosureRequestRow.TABLE)
class DisclosureRequestRow extends AggregateRow {

    static final String TABLE = "disclosure_request";

    String state;

    @Column(name = "receipt_number")
    String receiptNumber;

    /** With the receipt number it shows the progress without an account. */
    @Column(name = "query_code")
    String queryCode;

    @Column(name = "office_confirmed")
    boolean officeConfirmed;

    String number;

    String channel;

    @Column(name = "applicant_type")
    String applicantType;

    @Column(name = "applicant_id")
    UUID applicantId;

    /** The applicant's account, where there is one. */
    @Column(name = "applicant_account")
    UUID applicantAccount;

    String subject;

    /** Of its words and of who asks: requests are compared by them. */
    @Column(name = "text_digest", updatable = false)
    String textDigest;

    @Column(name = "applicant_digest", updatable = false)
    String applicantDigest;

    /** The case this one handles once more; null for what was newly received. */
    @Column(name = "rehandles", updatable = false)
    UUID rehandles;

    /** The application to several units it is part of; null for one of its own. */
    @Column(name = "joint_id", updatable = false)
    UUID jointId;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "receipt_date")
    LocalDate receiptDate;

    @Column(name = "section_id")
    UUID sectionId;

    @Column(name = "handler_id")
    UUID handlerId;

    String outcome;

    @Column(name = "issued_on")
    LocalDate issuedOn;

    /** Of the reply, the abandonment or the withdrawal; the annual report counts by it. */
    @Column(name = "decided_on")
    LocalDate decidedOn;

    /** Another receipt date waits for its second person. */
    @Column(name = "awaits_second_person")
    boolean awaitsSecondPerson;

    /** The former unit, where it decided and a successor took the case over; null for any other. */
    @Column(name = "counts_for")
    UUID countsFor;

    /** A proposal waits for the leader. */
    @Column(name = "awaits_approval")
    boolean awaitsApproval;

    /** The leader has approved, or the handler proposed, what the officer has yet to send. */
    @Column(name = "awaits_sending")
    boolean awaitsSending;

    /** A longer period waits for the head of the disclosure body. */
    @Column(name = "awaits_consent")
    boolean awaitsConsent;

    /** The draft waits for the legal reviewer. */
    @Column(name = "awaits_legal_review")
    boolean awaitsLegalReview;

    /** Until when a reviewed reply may leave under its certificate; null in every other state. */
    @Column(name = "certificate_until")
    Instant certificateUntil;

    /** Whether the applicant's suggestion to publish waits for its answer. */
    @Column(name = "suggestion_open")
    boolean suggestionOpen;

    /** Its years in the archive count from here. */
    @Column(name = "archived_on")
    LocalDate archivedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    DisclosureRequest content;

    /** {@code likeness} null for a case that is compared with no other. */
    static DisclosureRequestRow of(
            DisclosureRequest request, UUID applicantAccount, Likeness likeness, String queryCode) {
        DisclosureRequestRow row = new DisclosureRequestRow();
        row.id = request.id();
        row.organisationId = request.organisationId();
        row.receiptNumber = request.filing().receiptNumber();
        row.queryCode = queryCode;
        row.channel = request.filing().channel().name();
        row.applicantType = request.filing().applicantType().name();
        row.applicantId = request.filing().applicantId();
        row.applicantAccount = applicantAccount;
        row.textDigest = likeness == null ? null : likeness.text();
        row.applicantDigest = likeness == null ? null : likeness.applicant();
        row.rehandles =
                request.rehandling() == null ? null : request.rehandling().of();
        row.subject = request.filing().wish().subject();
        row.submittedAt = request.filing().submittedAt();
        row.jointId = request.filing().jointId();
        row.becomes(request);
        return row;
    }

    void becomes(DisclosureRequest request) {
        content = request;
        state = request.state().name();
        officeConfirmed = !(request.phase() instanceof Phase.Awaiting awaiting) || awaiting.officeConfirmed() != null;
        number = request.number();
        receiptDate = request.receiptDate();
        Phase.InHand inHand = request.inHand();
        if (inHand != null) {
            sectionId = inHand.sectionId();
            handlerId = inHand.handlerId();
        }
        Set<Move> legal = request.legal();
        awaitsSecondPerson = legal.contains(Move.CONFIRM_RECEIPT_DATE);
        awaitsApproval = legal.contains(Move.APPROVE_PROPOSAL);
        awaitsSending = legal.contains(Move.CONSULT)
                || legal.contains(Move.NOTIFY_FEE)
                || legal.contains(Move.ASK_CLARIFICATION) && request.proposes(Proposal.What.CLARIFICATION);
        awaitsConsent = legal.contains(Move.EXTEND) && request.proposes(Proposal.What.EXTENSION);
        awaitsLegalReview = legal.contains(Move.GIVE_LEGAL_OPINION) && request.legalReviewMissing();
        outcome = request.outcome() == null ? null : request.outcome().name();
        decidedOn = request.decidedOn();
        countsFor = decidedOn == null ? null : countsFor;
        issuedOn = request.repliedOn();
        suggestionOpen = request.suggestion() != null && request.suggestion().open();
        archivedOn = request.archivedOn();
        certificateUntil = request.phase() instanceof Phase.Reviewed reviewed ? until(reviewed.certificate()) : null;
    }

    /** One taken over before its end was kept has it in the column alone. */
    private Instant until(Certificate certificate) {
        return certificate.expiresAt() == null ? certificateUntil : certificate.expiresAt();
    }
}
