package org.sunshinegov.request.disclosurerequest.remedy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.request.LitigationFiledV1;
import org.sunshinegov.kernel.contracts.request.ReconsiderationFiledV1;
import org.sunshinegov.kernel.contracts.request.RemedyConcludedV1;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.Reviewers;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Outcome;
import org.sunshinegov.request.disclosurerequest.model.Rehandling;
import org.sunshinegov.request.remedy.RemedyStore;
import org.sunshinegov.request.remedy.model.Remedy;
import org.sunshinegov.request.remedy.model.RemedyPath;

/** What the unit learns of a reconsideration or an action about its case (domain 4.5; 6.2). */
@Singleton
class RemedyCommands {

    private final Transactions transactions;
    private final DisclosureRequestStore requests;
    private final RemedyStore remedies;
    private final IdempotencyKeys idempotency;
    private final Rehandlings rehandlings;
    private final Calendars calendars;
    private final BusinessClock clock;

    RemedyCommands(
            Transactions transactions,
            DisclosureRequestStore requests,
            RemedyStore remedies,
            IdempotencyKeys idempotency,
            Rehandlings rehandlings,
            Calendars calendars,
            BusinessClock clock) {
        this.transactions = transactions;
        this.requests = requests;
        this.remedies = remedies;
        this.idempotency = idempotency;
        this.rehandlings = rehandlings;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Gives where the remedy lies. */
    Uni<URI> file(Scope scope, String key, UUID id, FileRemedy command) {
        UUID remedyId = UUID.randomUUID();
        URI location = URI.create("/api/requests/v1/requests/" + id + "/remedies/" + remedyId);
        return idempotency.once(scope, key, command, location, () -> file(scope, id, remedyId, command));
    }

    private Uni<Void> file(Scope scope, UUID id, UUID remedyId, FileRemedy command) {
        LocalDate today = clock.today();
        return requests.load(id, null, scope).chain(request -> {
            Appointment as = Reviewers.legalOrOfficer(scope, request);
            request.mustStillHaveWords();
            command.check(today);
            return (command.fee() ? feeGround(request) : ground(request))
                    .chain(ground -> remedies.lock(id)
                            .map(earlier -> Remedy.filed(remedyId, ground, command.filed(today), earlier)))
                    .chain(remedy -> {
                        Act act = act("FILE_REMEDY", scope, as, null, remedy);
                        return remedies.add(remedy, act, told(remedy, act.at()));
                    });
        });
    }

    Uni<Void> conclude(Scope scope, UUID id, UUID remedyId, ConcludeRemedy command) {
        LocalDate today = clock.today();
        return transactions.run(() -> requests.load(id, null, scope).chain(request -> {
            Appointment as = Reviewers.legalOrOfficer(scope, request);
            command.check(today);
            return remedies.lock(id).chain(all -> remedies.load(id, remedyId)).chain(remedy -> rehandled(
                            scope, as, request, remedy, command)
                    .chain(again -> {
                        Remedy concluded = remedy.concluded(command.result(), command.concludedOn(today), again);
                        Act act = act("CONCLUDE_REMEDY", scope, as, remedy, concluded);
                        return remedies.save(concluded, act, concluded(concluded, act.at()));
                    }));
        }));
    }

    /** The case that handles it once more, where that was ordered; null otherwise. */
    private Uni<UUID> rehandled(
            Scope scope, Appointment as, DisclosureRequest request, Remedy remedy, ConcludeRemedy command) {
        if (command.rehandleWd() == null || !remedy.pending()) {
            return Uni.createFrom().nullItem();
        }
        Rehandling why = new Rehandling(
                request.id(),
                remedy.path() == RemedyPath.RECONSIDERATION
                        ? Rehandling.Cause.RECONSIDERATION
                        : Rehandling.Cause.LITIGATION,
                remedy.id(),
                command.receivedOn(clock.today()),
                command.rehandleWd());
        return rehandlings.open(scope, as, request, UUID.randomUUID(), why, null);
    }

    /** The fee notice, which says so (domain 4.6): whatever becomes of the request. */
    private static Uni<Remedy.Ground> feeGround(DisclosureRequest request) {
        if (request.fee() == null) {
            throw Refusal.conflict(
                    "no-fee-told",
                    "本件没有告知缴费，不能登记对收费通知的复议或者诉讼。",
                    "No fee was told: there is no such notice to contest.");
        }
        return Uni.createFrom()
                .item(new Remedy.Ground(
                        request.id(), request.organisationId(), request.fee().notifiedOn(), false, true));
    }

    /**
     * From the reply or the lapse on; without either, once the due date has passed (6.2): a suspension that lasts has moved it,
     * and none runs while the applicant is to act.
     */
    private Uni<Remedy.Ground> ground(DisclosureRequest request) {
        UUID unit = request.organisationId();
        LocalDate decided = request.decidedOn();
        Outcome outcome = request.outcome();
        if (decided != null) {
            boolean first = outcome != null && outcome.remedy() == Outcome.Remedy.RECONSIDERATION_FIRST;
            return Uni.createFrom().item(new Remedy.Ground(request.id(), unit, decided, first, false));
        }
        return requests.replyClock(request.id()).map(running -> {
            LocalDate today = clock.today();
            LocalDate due = running == null || request.state().rests()
                    ? null
                    : running.asOf(today).due(calendars.current()).last().date();
            if (due == null || !today.isAfter(due)) {
                throw Refusal.conflict(
                        "remedy-too-early",
                        "本件尚未答复，也未逾期，不能登记复议或者诉讼。",
                        "It is neither decided nor overdue: nothing can be contested yet.");
            }
            return new Remedy.Ground(request.id(), unit, due.plusDays(1), false, false);
        });
    }

    private Act act(String action, Scope scope, Appointment as, Remedy before, Remedy after) {
        return new Act(
                action,
                scope.subject(),
                as.role().code(),
                as.actingFor(),
                before == null ? null : before.state(),
                after.state(),
                null,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static DisclosureEvent told(Remedy filed, Instant at) {
        String appellant = filed.appellant().name();
        return filed.path() == RemedyPath.RECONSIDERATION
                ? new ReconsiderationFiledV1(
                        filed.id(), filed.requestId(), filed.organisationId(), appellant, filed.filedOn(), at)
                : new LitigationFiledV1(
                        filed.id(),
                        filed.requestId(),
                        filed.organisationId(),
                        filed.path().name(),
                        appellant,
                        filed.filedOn(),
                        at);
    }

    private static DisclosureEvent concluded(Remedy remedy, Instant at) {
        return new RemedyConcludedV1(
                remedy.id(),
                remedy.requestId(),
                remedy.organisationId(),
                remedy.path().name(),
                remedy.conclusion().result().name(),
                remedy.conclusion().on(),
                at);
    }
}
