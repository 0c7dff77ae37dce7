package org.sunshinegov.request.disclosurerequest.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.consultedparty.ConsultedParty;
import org.sunshinegov.request.consultedparty.ConsultedPartyStore;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Proposal;
import org.sunshinegov.request.disclosurerequest.model.Step;
import org.sunshinegov.request.repeat.Repeats;

/** What the leader in charge approves before it leaves: letters that quote records, and fees (domain 7.2). */
@Singleton
class ProposalCommands {

    private final Transactions transactions;
    private final DisclosureRequestStore store;
    private final ConsultedPartyStore parties;
    private final IdempotencyKeys idempotency;
    private final Repeats repeats;
    private final Acts acts;
    private final BusinessClock clock;

    ProposalCommands(
            Transactions transactions,
            DisclosureRequestStore store,
            ConsultedPartyStore parties,
            IdempotencyKeys idempotency,
            Repeats repeats,
            Acts acts,
            BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.parties = parties;
        this.idempotency = idempotency;
        this.repeats = repeats;
        this.acts = acts;
        this.clock = clock;
    }

    Uni<URI> consultation(Scope scope, String key, UUID id, Version seen, ProposeConsultation command) {
        return propose(scope, key, id, command, proposalId -> store.load(id, seen, scope)
                .chain(request -> {
                    Appointment as = proposer(scope, request);
                    command.check();
                    Step<?> step = request.proposeConsultation(
                            proposalId, command.kind(), command.question().strip(), scope.subject(), clock.today());
                    ConsultedParty party = new ConsultedParty(
                            command.name().strip(), command.contact().strip());
                    return store.save(step, acts.of(scope, as, Move.PROPOSE_CONSULTATION, request, step, null))
                            .chain(() -> parties.keep(proposalId, id, party, clock.instant()));
                }));
    }

    Uni<URI> fee(Scope scope, String key, UUID id, Version seen, ProposeFee command) {
        return propose(scope, key, id, command, proposalId -> store.load(id, seen, scope)
                .chain(request -> {
                    Appointment as = proposer(scope, request);
                    command.check();
                    return repeats.piecesEarlierInMonth(id).chain(before -> {
                        Step<?> step = request.proposeFee(
                                proposalId, command.calculation(before), scope.subject(), clock.today());
                        return store.save(step, acts.of(scope, as, Move.PROPOSE_FEE, request, step, null));
                    });
                }));
    }

    private Uni<URI> propose(Scope scope, String key, UUID id, Object command, Function<UUID, Uni<Void>> proposing) {
        UUID proposalId = UUID.randomUUID();
        URI location = URI.create("/api/requests/v1/requests/" + id + "/proposals/" + proposalId);
        return idempotency.once(scope, key, command, location, () -> proposing.apply(proposalId));
    }

    Uni<Void> approve(Scope scope, UUID id, UUID proposalId, Version seen) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = leader(scope, request);
            Step<?> step = request.approveProposal(proposalId, scope.subject(), clock.today());
            return store.save(step, acts.of(scope, as, Move.APPROVE_PROPOSAL, request, step, null));
        }));
    }

    Uni<Void> refuse(Scope scope, UUID id, UUID proposalId, Version seen, String reason) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = leader(scope, request);
            Step<?> step = request.refuseProposal(proposalId, reason, scope.subject(), clock.today());
            return store.save(step, acts.of(scope, as, Move.REFUSE_PROPOSAL, request, step, reason));
        }));
    }

    /** Of a case he has no hand in, neither his own nor another's (7.4.1). */
    private static Appointment leader(Scope scope, DisclosureRequest request) {
        Appointment as = scope.require(request.organisationId(), Role.LEADER_IN_CHARGE);
        if (RequestRights.isInvolved(scope, request)) {
            throw Proposal.ofOthersAlone();
        }
        return as;
    }

    /** An officer of the unit, or the handler of the case. */
    private static Appointment proposer(Scope scope, DisclosureRequest request) {
        return RequestRights.officerOrHandler(scope, request);
    }
}
