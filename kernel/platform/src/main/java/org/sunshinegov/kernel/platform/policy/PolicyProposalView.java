package org.sunshinegov.kernel.platform.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.law.policy.PolicyValue;
import org.sunshinegov.kernel.law.policy.PolicyWords;

/**
 * A proposed value as the page and the API show it.
 *
 * @param before the value of that day while it waits; null when there is none, and once it is decided
 * @param decision why it was refused
 */
public record PolicyProposalView(
        UUID id,
        String policy,
        String nameZh,
        String nameEn,
        PolicyProposal.State state,
        String before,
        String beforeZh,
        String beforeEn,
        String value,
        String valueZh,
        String valueEn,
        LocalDate effectiveFrom,
        String reason,
        UUID proposedBy,
        String proposer,
        Instant proposedAt,
        UUID decidedBy,
        String decider,
        Instant decidedAt,
        String decision,
        int version) {

    public boolean isOpen() {
        return state == PolicyProposal.State.PROPOSED;
    }

    /** Another person than the proposer decides. */
    public boolean waitsFor(UUID person) {
        return isOpen() && !proposedBy.equals(person);
    }

    static PolicyProposalView of(
            PolicyProposal proposal, PolicyBook part, String proposer, String decider, int version) {
        Optional<PolicyValue> before = proposal.open()
                ? PolicyView.inForce(part, proposal.policy(), proposal.effectiveFrom())
                : Optional.empty();
        PolicyWords.Words name = PolicyWords.name(proposal.policy());
        PolicyWords.Words next = PolicyWords.value(proposal.value());
        return new PolicyProposalView(
                proposal.id(),
                proposal.policy(),
                name.zh(),
                name.en(),
                proposal.state(),
                before.map(PolicyValue::value).orElse(null),
                before.map(old -> PolicyWords.value(old.value()).zh()).orElse(null),
                before.map(old -> PolicyWords.value(old.value()).en()).orElse(null),
                proposal.value(),
                next.zh(),
                next.en(),
                proposal.effectiveFrom(),
                proposal.reason(),
                proposal.proposedBy(),
                proposer,
                proposal.proposedAt(),
                proposal.decidedBy(),
                decider,
                proposal.decidedAt(),
                proposal.decision(),
                version);
    }
}
