package org.sunshinegov.request.disclosurerequest.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.Calendars;
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
import org.sunshinegov.request.disclosurerequest.period.AskClarification;
import org.sunshinegov.request.disclosurerequest.period.PeriodCommands;
import org.sunshinegov.request.repeat.Repeats;

/** What one proposes and another decides on: letters that quote records, fees, clarification, extension, conference (7.2). */
@Singleton
class ProposalCommands {

    private final Transactions transactions;
    private final DisclosureRequestStore store;
    private final ConsultedPartyStore parties;
    private final IdempotencyKeys idempotency;
    private final Repeats repeats;
    private final PeriodCommands periods;
    private final Calendars calendars;
    private final Acts acts;
    private final BusinessClock clock;

    ProposalCommands(
            Transactions transactions,
            DisclosureRequestStore store,
            ConsultedPartyStore parties,
            IdempotencyKeys idempotency,
            Repeats repeats,
            PeriodCommands periods,
            Calendars calendars,
            Acts acts,
            BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.parties = parties;
        this.idempotency = idempotency;
        this.repeats = repeats;
        this.periods = periods;
        this.calendars = calendars;
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

    /** The officer asks what he finds unclear himself; so the handler alone proposes it. */
    Uni<URI> clarification(Scope scope, String key, UUID id, Version seen, AskClarification command) {
        return propose(scope, key, id, command, proposalId -> store.load(id, seen, scope)
                .chain(request -> {
                    Appointment as = RequestRights.handler(scope, request);
                    command.check();
                    Step<?> step = request.proposeClarification(
                            proposalId, command.points().strip(), command.answerWd(), scope.subject(), clock.today());
                    return store.save(step, acts.of(scope, as, Move.PROPOSE_CLARIFICATION, request, step, null));
                }));
    }

    Uni<URI> extension(Scope scope, String key, UUID id, Version seen, String reason) {
        return propose(scope, key, id, reason, proposalId -> store.load(id, seen, scope)
                .chain(request -> {
                    Appointment as = proposer(scope, request);
                    return store.replyClock(id).chain(running -> {
                        Step<?> step = request.proposeExtension(
                                proposalId, reason, scope.subject(), clock.today(), running, calendars.current());
                        return store.save(step, acts.of(scope, as, Move.PROPOSE_EXTENSION, request, step, reason));
                    });
                }));
    }

    /** The officer calls one himself; so the handler alone proposes it. */
    Uni<URI> conference(Scope scope, String key, UUID id, Version seen, ProposeConference command) {
        return propose(scope, key, id, command, proposalId -> store.load(id, seen, scope)
                .chain(request -> {
                    Appointment as = RequestRights.handler(scope, request);
                    command.check();
                    Step<?> step = request.proposeConference(
                            proposalId,
                            command.question().strip(),
                            command.wanted().strip(),
                            scope.subject(),
                            clock.today());
                    return store.save(step, acts.of(scope, as, Move.PROPOSE_CONFERENCE, request, step, null));
                }));
    }

    private Uni<URI> propose(Scope scope, String key, UUID id, Object command, Function<UUID, Uni<Void>> proposing) {
        UUID proposalId = UUID.randomUUID();
        URI location = URI.create("/api/requests/v1/requests/" + id + "/proposals/" + proposalId);
        return idempotency.once(scope, key, command, location, () -> proposing.apply(proposalId));
    }

    /** What needs nobody after it is carried out with it: the question is sent, the period extended, the conference called. */
    Uni<Void> approve(Scope scope, UUID id, UUID proposalId, Version seen) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> switch (what(request, proposalId)) {
            case CLARIFICATION -> periods.askAsProposed(scope, id, proposalId, seen);
            case EXTENSION -> periods.extendAsProposed(scope, id, proposalId, seen);
            case CONSULTATION, FEE, CONFERENCE -> approveAsLeader(scope, request, proposalId);
        }));
    }

    private Uni<Void> approveAsLeader(Scope scope, DisclosureRequest request, UUID proposalId) {
        Appointment as = RequestRights.decider(scope, request, what(request, proposalId));
        Step<?> step = request.approveProposal(proposalId, scope.subject(), clock.today());
        return store.save(step, acts.of(scope, as, Move.APPROVE_PROPOSAL, request, step, null));
    }

    Uni<Void> refuse(Scope scope, UUID id, UUID proposalId, Version seen, String reason) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.decider(scope, request, what(request, proposalId));
            Step<?> step = request.refuseProposal(proposalId, reason, scope.subject(), clock.today());
            return store.save(step, acts.of(scope, as, Move.REFUSE_PROPOSAL, request, step, reason));
        }));
    }

    /** An unknown one is nobody's but the leader's to ask for, who learns that it is not there. */
    private static Proposal.What what(DisclosureRequest request, UUID proposalId) {
        return request.proposals().stream()
                .filter(one -> one.id().equals(proposalId))
                .map(Proposal::what)
                .findFirst()
                .orElse(Proposal.What.CONSULTATION);
    }

    /** An officer of the unit, or the handler of the case. */
    private static Appointment proposer(Scope scope, DisclosureRequest request) {
        return RequestRights.officerOrHandler(scope, request);
    }
}
