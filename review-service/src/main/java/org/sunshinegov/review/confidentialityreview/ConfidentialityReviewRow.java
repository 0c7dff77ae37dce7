package org.sunshinegov.review.confidentialityreview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.sunshinegov.kernel.platform.store.AggregateRow;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReview;
import org.sunshinegov.review.confidentialityreview.model.Move;

/** A stored review: its whole state as JSON, and as columns whatever lists filter, sort, join or count. */
@Entity
@Table(name = ConfidentialityReviewRow.TABLE)
class ConfidentialityReviewRow extends AggregateRow {

    static final String TABLE = "confidentiality_review";

    String state;

    @Column(name = "subject_kind")
    String subjectKind;

    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "subject_version")
    int subjectVersion;

    String title;

    @Column(name = "section_id")
    UUID sectionId;

    @Column(name = "drafter_id")
    UUID drafterId;

    @Column(name = "seat_id")
    UUID seatId;

    UUID[] spent;

    UUID[] persons;

    @Column(name = "open_marks")
    int openMarks;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    String certificate;

    /** The items on which what leaves on the spot rests; null for what is reviewed in stages. */
    @Column(name = "rests_on")
    UUID[] restsOn;

    @Column(name = "revocation_proposed")
    boolean revocationProposed;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    ConfidentialityReview content;

    static ConfidentialityReviewRow of(ConfidentialityReview review, Instant at) {
        ConfidentialityReviewRow row = new ConfidentialityReviewRow();
        row.id = review.id();
        row.organisationId = review.subject().organisationId();
        row.subjectKind = review.subject().kind().name();
        row.subjectId = review.subject().id();
        row.subjectVersion = review.subject().version();
        row.sectionId = review.subject().sectionId();
        row.drafterId = review.subject().drafterId();
        row.openedAt = review.openedAt();
        row.persons = new UUID[0];
        row.becomes(review, at);
        return row;
    }

    void becomes(ConfidentialityReview review, Instant at) {
        content = review;
        state = review.state().name();
        seatId = review.phase().seat();
        spent = review.spent().toArray(UUID[]::new);
        persons = personsOf(review).toArray(UUID[]::new);
        openMarks = review.findings().openMarks().size();
        endedAt = review.state().open() ? null : endedAt == null ? at : endedAt;
        certificate = review.certificate() == null ? null : review.certificate().number();
        revocationProposed = review.legal().contains(Move.CONFIRM_REVOCATION);
    }

    /** Whoever once had a hand in it keeps it in sight. */
    private Set<UUID> personsOf(ConfidentialityReview review) {
        Set<UUID> all = new LinkedHashSet<>(Set.of(persons));
        all.add(drafterId);
        if (review.phase().revocation() != null) {
            all.add(review.phase().revocation().proposedBy().personId());
        }
        review.opinions()
                .endorsements()
                .forEach(endorsement -> all.add(endorsement.by().personId()));
        return all;
    }
}
