package org.sunshinegov.kernel.platform.policy;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Sql;

/** Proposals ⇄ rows; nobody is told of one before it is released. Whoever calls it has been allowed to. */
@Singleton
class PolicyProposalStore {

    private final Chronicle chronicle;

    PolicyProposalStore(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** {@code policy}: what a statutory value and the promise beside it share; one change of the two is open at a time. */
    Uni<Void> add(PolicyProposal proposal, String policy, UUID office, Act act) {
        PolicyProposalRow row = PolicyProposalRow.of(proposal, policy, office);
        return Sql.number("select count(*) from policy_proposal where policy = $1 and state = 'PROPOSED'", policy)
                .invoke(open -> {
                    if (open > 0) {
                        throw Refusal.conflict(
                                "policy-proposal-open",
                                "该政策参数已有待核准的变更，处理之后才能再提出。",
                                "A change of this policy waits for its release; propose another when it is decided.");
                    }
                })
                .chain(() -> chronicle.begin(row, proposal, act, List.of()));
    }

    Uni<PolicyProposalRow> load(UUID id, Version seen) {
        return Panache.getSession()
                .chain(session -> session.find(PolicyProposalRow.class, id))
                .map(row -> {
                    if (row == null) {
                        throw Refusal.notFound();
                    }
                    seen.mustBe(row.version);
                    return row;
                });
    }

    Uni<Void> save(PolicyProposalRow row, PolicyProposal proposal, Act act) {
        row.becomes(proposal);
        return chronicle.enter(row, proposal, act, List.of());
    }
}
