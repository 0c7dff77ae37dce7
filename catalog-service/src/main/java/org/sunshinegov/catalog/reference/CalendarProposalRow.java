package org.sunshinegov.catalog.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.sunshinegov.catalog.reference.model.CalendarProposal;
import org.sunshinegov.kernel.platform.store.AggregateRow;

/** A stored proposal, with the whole calendar it proposes. */
@Entity(name = "CalendarProposal")
@Table(name = "calendar_proposal")
class CalendarProposalRow extends AggregateRow {

    String state;

    @Column(name = "proposed_at")
    Instant proposedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    CalendarProposal content;

    String document;

    /** {@code office}: of the person who proposes it. */
    static CalendarProposalRow of(CalendarProposal proposal, String document, UUID office) {
        CalendarProposalRow row = new CalendarProposalRow();
        row.id = proposal.id();
        row.organisationId = office;
        row.proposedAt = proposal.proposedAt();
        row.document = document;
        row.becomes(proposal);
        return row;
    }

    void becomes(CalendarProposal proposal) {
        content = proposal;
        state = proposal.state().name();
    }
}
