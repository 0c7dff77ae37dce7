package org.sunshinegov.request.disclosurerequest.legal;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.Reviewers;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Step;

/** What lawyers have to say: the conference about a difficult case and the review of its reply in law (7.2). */
@Singleton
public class LegalCommands {

    private final Transactions transactions;
    private final DisclosureRequestStore store;
    private final Acts acts;
    private final BusinessClock clock;

    LegalCommands(Transactions transactions, DisclosureRequestStore store, Acts acts, BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.acts = acts;
        this.clock = clock;
    }

    public Uni<Void> call(Scope scope, UUID id, Version seen, CallConference command) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            command.check();
            Step<?> step =
                    request.callConference(UUID.randomUUID(), command.question().strip(), null, clock.today());
            return store.save(step, acts.of(scope, as, Move.CALL_CONFERENCE, request, step, null));
        }));
    }

    public Uni<Void> hold(Scope scope, UUID id, Version seen, HoldConference command) {
        LocalDate today = clock.today();
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = Reviewers.legalOrOfficer(scope, request);
            command.check(today);
            Step<?> step = request.holdConference(
                    command.heldOn(today), command.conclusion().strip());
            return store.save(step, acts.of(scope, as, Move.HOLD_CONFERENCE, request, step, null));
        }));
    }

    /** An objection sends the draft back, and its review ends with it. */
    public Uni<Void> giveOpinion(Scope scope, UUID id, Version seen, GiveLegalOpinion command) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = Reviewers.legal(scope);
            command.check();
            Step<?> step = command.passed()
                    ? request.approveInLaw(scope.subject(), clock.today())
                    : request.objectInLaw(scope.subject());
            return store.save(step, acts.of(scope, as, Move.GIVE_LEGAL_OPINION, request, step, command.objection()));
        }));
    }
}
