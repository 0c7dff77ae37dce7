package org.sunshinegov.request.disclosurerequest.handover;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.reference.OrganisationRegisteredV1;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.handover.HandOverStore;
import org.sunshinegov.request.handover.model.HandOver;

/** The cases of a closed unit to its successors: listed by the service, given out by the office, confirmed by each successor. */
@Singleton
class HandOverCommands {

    private final Transactions transactions;
    private final HandOverStore handOvers;
    private final DisclosureRequestStore requests;
    private final Acts acts;
    private final BusinessClock clock;

    HandOverCommands(
            Transactions transactions,
            HandOverStore handOvers,
            DisclosureRequestStore requests,
            Acts acts,
            BusinessClock clock) {
        this.transactions = transactions;
        this.handOvers = handOvers;
        this.requests = requests;
        this.acts = acts;
        this.clock = clock;
    }

    Uni<Void> open(OrganisationRegisteredV1 closed) {
        UUID unit = closed.organisationId();
        HandOver handOver = new HandOver(unit, closed.closedOn(), closed.successorIds());
        return handOvers
                .open(handOver, act("OPEN_HAND_OVER", Scope.SELF, null, null))
                .chain(() -> handOvers.succeed(
                        unit, closed.successorIds(), act("SUCCESSOR_CLOSED", Scope.SELF, null, null)));
    }

    /** Which successor a case goes to: said by the closed unit while it has officers, or by the district office. */
    Uni<Void> choose(Scope scope, UUID id, Version seen, UUID caseId, UUID successor) {
        return decided(scope, id, seen, caseId, (handOver, before) -> {
            Appointment as = RequestRights.officer(scope, id);
            if (successor == null) {
                throw Refusal.invalidFields(Map.of("successorId", FieldFault.missing()));
            }
            handOver.mustSucceed(successor);
            return handOvers.choose(handOver, caseId, successor).replaceWith(act("CHOOSE_SUCCESSOR", scope, as, null));
        });
    }

    /** By its successor, who finds that it is none of his; the district office says whose it is. */
    Uni<Void> nameBack(Scope scope, UUID id, Version seen, UUID caseId, String reason) {
        return decided(scope, id, seen, caseId, (handOver, successor) -> {
            Appointment as = scope.require(successor, Role.DISCLOSURE_OFFICER);
            return handOvers
                    .nameBack(handOver, caseId, successor, reason)
                    .replaceWith(act("NAME_BACK", scope, as, reason));
        });
    }

    private Uni<Void> decided(
            Scope scope, UUID id, Version seen, UUID caseId, BiFunction<HandOver, UUID, Uni<Act>> decision) {
        return transactions.run(() -> handOvers.load(id, seen, scope).chain(handOver -> handOvers
                .successorOf(handOver, caseId)
                .map(successor -> successor.orElseThrow(Refusal::notFound))
                .chain(successor -> decision.apply(handOver, successor))
                .chain(act -> handOvers.save(handOver, act))));
    }

    /** Everything that is the successor's, at once: whoever confirms second, or has not seen the latest list, is told so. */
    Uni<Void> confirm(Scope scope, UUID id, Version seen, UUID successor) {
        return transactions.run(() -> handOvers.load(id, seen, scope).chain(handOver -> {
            if (successor == null) {
                throw Refusal.invalidFields(Map.of("successorId", FieldFault.missing()));
            }
            handOver.mustSucceed(successor);
            Appointment as = scope.require(successor, Role.DISCLOSURE_OFFICER);
            return handOvers
                    .save(handOver, act("CONFIRM_HAND_OVER", scope, as, null))
                    .chain(() -> handOvers.share(handOver, successor))
                    .chain(cases -> {
                        if (cases.isEmpty()) {
                            throw Refusal.conflict(
                                    "nothing-to-hand-over",
                                    "没有待移交给该单位的申请。",
                                    "Nothing is left to hand over to this unit.");
                        }
                        return requests.handOver(
                                        cases,
                                        id,
                                        successor,
                                        clock.today(),
                                        (before, step) -> acts.beside("HAND_OVER", scope, as, before, step, null))
                                .chain(() -> handOvers.handedOver(handOver, cases, successor, clock.today()));
                    });
        }));
    }

    private Act act(String action, Scope scope, Appointment as, String reason) {
        return new Act(
                action,
                scope.subject(),
                as == null ? scope.kind().name() : as.role().code(),
                as == null ? null : as.actingFor(),
                null,
                null,
                reason,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
