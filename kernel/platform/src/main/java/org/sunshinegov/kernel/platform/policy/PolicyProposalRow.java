package org.sunshinegov.kernel.platform.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.sunshinegov.kernel.platform.store.AggregateRow;

/** A stored proposal. */
@Entity(name = "PolicyProposal")
@Table(name = "policy_proposal")
class PolicyProposalRow extends AggregateRow {

    /** Without the mark of a promise. */
    String policy;

    String state;

    @Column(name = "proposed_at")
    Instant proposedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    PolicyProposal content;

    /** {@code office}: of the person who proposes it. */
    static PolicyProposalRow of(PolicyProposal proposal, String policy, UUID office) {
        PolicyProposalRow row = new PolicyProposalRow();
        row.id = proposal.id();
        row.organisationId = office;
        row.policy = policy;
        row.proposedAt = proposal.proposedAt();
        row.becomes(proposal);
        return row;
    }

    void becomes(PolicyProposal proposal) {
        content = proposal;
        state = proposal.state().name();
    }
}
