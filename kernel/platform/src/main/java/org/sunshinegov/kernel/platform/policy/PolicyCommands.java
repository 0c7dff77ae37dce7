package org.sunshinegov.kernel.platform.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.law.policy.PolicyRefused;
import org.sunshinegov.kernel.law.policy.PolicyValue;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** A policy value is proposed by the district office and released by the leading group, and never by one person (7.3). */
@Singleton
public class PolicyCommands {

    private final Transactions transactions;
    private final PolicyBookStore books;
    private final PolicyProposalStore proposals;
    private final IdempotencyKeys idempotency;
    private final BusinessClock clock;

    PolicyCommands(
            Transactions transactions,
            PolicyBookStore books,
            PolicyProposalStore proposals,
            IdempotencyKeys idempotency,
            BusinessClock clock) {
        this.transactions = transactions;
        this.books = books;
        this.proposals = proposals;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** {@code place}: where proposals of this service lie, for programs or for people. */
    public Uni<URI> propose(Scope scope, String key, String place, PolicyChange change) {
        Appointment as = scope.requireStaff().requireAnywhere(Role.DISTRICT_OFFICE);
        PolicyChange checked = change.checked(clock.today());
        PolicyProposal proposal = PolicyProposal.of(UUID.randomUUID(), checked, scope.subject(), now());
        URI location = URI.create(place + "/" + proposal.id());
        return idempotency.once(scope, key, checked, location, () -> books.locked()
                .map(books::part)
                .invoke(part -> requireFitting(proposal, part))
                .chain(() -> proposals.add(
                        proposal,
                        PolicyValue.statutoryKey(proposal.policy()),
                        as.organisationId(),
                        act("PROPOSE", scope, as, null, proposal, checked.reason()))));
    }

    private static void requireFitting(PolicyProposal proposal, PolicyBook part) {
        PolicyBook next;
        try {
            next = proposal.in(part);
        } catch (PolicyRefused refused) {
            String field = refused.code().equals("unknown-policy") ? "policy" : "value";
            throw Refusal.invalidFields(Map.of(field, new FieldFault(refused.zh(), refused.en())));
        }
        if (next.text(proposal.policy(), proposal.effectiveFrom()).equals(before(proposal, part))) {
            throw Refusal.invalidFields(
                    Map.of("value", new FieldFault("与该日原有的值相同", "the same as the value of that day")));
        }
    }

    private static String before(PolicyProposal proposal, PolicyBook part) {
        return PolicyView.inForce(part, proposal.policy(), proposal.effectiveFrom())
                .map(PolicyValue::value)
                .orElse(null);
    }

    public Uni<Void> release(Scope scope, UUID id, Version seen) {
        Appointment as = leadingGroup(scope);
        return transactions.run(
                () -> books.locked().chain(book -> proposals.load(id, seen).chain(row -> {
                    PolicyProposal released = row.content.released(scope.subject(), now(), clock.today());
                    Act act = act("RELEASE", scope, as, row.content, released, null);
                    return publish(book, released, as, act).chain(() -> proposals.save(row, released, act));
                })));
    }

    private Uni<Void> publish(Optional<PolicyBookRow> book, PolicyProposal released, Appointment as, Act act) {
        int bundled = book.map(known -> known.bundled).orElse(PolicyBook.BUNDLED_VERSION);
        return books.publish(
                book.orElseGet(() -> books.first(as.organisationId())), next(books.part(book), released), bundled, act);
    }

    private static PolicyBook next(PolicyBook part, PolicyProposal released) {
        try {
            return released.in(part);
        } catch (PolicyRefused refused) {
            throw PolicyProposal.contradicted(refused);
        }
    }

    public Uni<Void> refuse(Scope scope, UUID id, Version seen, String reason) {
        Appointment as = leadingGroup(scope);
        return transactions.run(() -> proposals.load(id, seen).chain(row -> {
            PolicyProposal refused = row.content.refused(scope.subject(), now(), reason);
            return proposals.save(row, refused, act("REFUSE", scope, as, row.content, refused, reason));
        }));
    }

    public Uni<Void> withdraw(Scope scope, UUID id, Version seen) {
        Appointment as = scope.requireStaff().requireAnywhere(Role.DISTRICT_OFFICE);
        return transactions.run(() -> proposals.load(id, seen).chain(row -> {
            PolicyProposal withdrawn = row.content.withdrawn(scope.subject(), now());
            return proposals.save(row, withdrawn, act("WITHDRAW", scope, as, row.content, withdrawn, null));
        }));
    }

    private static Appointment leadingGroup(Scope scope) {
        return scope.requireStaff().requireAnywhere(Role.LEADING_GROUP);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Act act(
            String action, Scope scope, Appointment as, PolicyProposal before, PolicyProposal after, String reason) {
        return new Act(
                action,
                scope.subject(),
                as.role().code(),
                as.actingFor(),
                before == null ? null : before.state().name(),
                after.state().name(),
                reason,
                now());
    }
}
