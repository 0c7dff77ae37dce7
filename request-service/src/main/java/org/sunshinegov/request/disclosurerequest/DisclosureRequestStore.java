package org.sunshinegov.request.disclosurerequest;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.clock.Clocks;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.*;
import org.sunshinegov.request.disclosurerequest.model.ReplyClock;
import org.sunshinegov.request.disclosurerequest.model.Step;

/** Request ⇄ row, its clocks beside it; evidence and facts go into the same transaction. */
@Singleton
class DisclosureRequestStore {

    private final Chronicle chronicle;
    private final Clocks clocks;
    private final Policies policies;

    DisclosureRequestStore(Chronicle chronicle, Clocks clocks, Policies policies) {
        this.chronicle = chronicle;
        this.clocks = clocks;
        this.policies = policies;
    }

    /** An unknown id and a request outside the scope are the same refusal; {@code seen} null only for the service itself. */
    Uni<DisclosureRequest> load(UUID id, Version seen, Scope scope) {
        return row(id).map(row -> {
            if (row == null || !mayTouch(row, scope)) {
                throw Refusal.notFound();
            }
            if (seen != null) {
                seen.mustBe(row.version);
            }
            return row.content;
        });
    }

    Uni<Void> add(Step<?> step, UUID applicantAccount, Act act) {
        DisclosureRequestRow row = DisclosureRequestRow.of(step.next(), applicantAccount, QueryCode.fresh());
        return enter(row, step, act).chain(() -> row.persist()).replaceWithVoid();
    }

    Uni<Void> save(Step<?> step, Act act) {
        return row(step.next().id()).chain(row -> {
            row.becomes(step.next());
            return enter(row, step, act);
        });
    }

    private Uni<Void> enter(DisclosureRequestRow row, Step<?> step, Act act) {
        List<DisclosureEvent> told = new ArrayList<>(DisclosureRequestTold.about(step, act.at()));
        return moveClocks(row, step).invoke(told::addAll).chain(() -> chronicle.enter(row, step.next(), act, told));
    }

    /** Confirmation by both sides starts the reply period, the reply ends it (Decree 711 art 31, 33). */
    private Uni<List<DisclosureEvent>> moveClocks(DisclosureRequestRow row, Step<?> step) {
        if (step.event() instanceof Submitted) {
            return clocks.begin(
                    row,
                    DisclosureRequestRow.TABLE,
                    ReplyClock.confirmation(BusinessClock.dateOf(row.submittedAt), policies.current()));
        }
        if (step.event() instanceof Received received) {
            return clocks.stop(row.id, ClockKind.REQUEST_CONFIRMATION, received.receiptDate())
                    .chain(() -> keep(row, ReplyClock.reply(received.receiptDate(), policies.current())));
        }
        if (step.event() instanceof ReplyIssued issued) {
            return clocks.stop(row.id, ClockKind.REQUEST_REPLY, issued.issuedOn())
                    .replaceWith(List.of());
        }
        if (step.event() instanceof Withdrawn withdrawn) {
            return clocks.stop(row.id, ClockKind.REQUEST_CONFIRMATION, withdrawn.on())
                    .chain(() -> clocks.stop(row.id, ClockKind.REQUEST_REPLY, withdrawn.on()))
                    .replaceWith(List.of());
        }
        return Uni.createFrom().item(List.of());
    }

    private Uni<List<DisclosureEvent>> keep(DisclosureRequestRow row, Clock clock) {
        return clocks.keep(row, DisclosureRequestRow.TABLE, clock, "STARTED");
    }

    private static boolean mayTouch(DisclosureRequestRow row, Scope scope) {
        return scope.isCitizen() ? scope.subject().equals(row.applicantAccount) : scope.sees(row.organisationId);
    }

    private static Uni<DisclosureRequestRow> row(UUID id) {
        return Panache.getSession().chain(session -> session.find(DisclosureRequestRow.class, id));
    }
}
