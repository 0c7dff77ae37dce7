package org.sunshinegov.request.disclosurerequest.retention;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Step;
import org.sunshinegov.request.retention.RetentionQueries;
import org.sunshinegov.request.retention.RetentionStore;
import org.sunshinegov.request.retention.RetentionView;
import org.sunshinegov.request.retention.model.AnonymisationList;

/** The end of a case's years in the archive: holds, lists, and their release by a second person (7.4.9). */
@Singleton
public class RetentionCommands {

    private static final int AHEAD = 3_660;

    private final Transactions transactions;
    private final IdempotencyKeys idempotency;
    private final RetentionStore retention;
    private final RetentionQueries queries;
    private final DisclosureRequestStore requests;
    private final Policies policies;
    private final Acts acts;
    private final BusinessClock clock;

    RetentionCommands(
            Transactions transactions,
            IdempotencyKeys idempotency,
            RetentionStore retention,
            RetentionQueries queries,
            DisclosureRequestStore requests,
            Policies policies,
            Acts acts,
            BusinessClock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.retention = retention;
        this.queries = queries;
        this.requests = requests;
        this.policies = policies;
        this.acts = acts;
        this.clock = clock;
    }

    /** What falls due within some days; null for today. */
    Uni<RetentionView> preview(Scope scope, Integer days) {
        int ahead = days == null ? 0 : days;
        if (ahead < 0 || ahead > AHEAD) {
            throw Refusal.invalid("days", "天数应为0至%d。".formatted(AHEAD), "Up to %d days ahead.".formatted(AHEAD));
        }
        return queries.until(scope, clock.today().plusDays(ahead), years());
    }

    private int years() {
        return policies.current().number("request.retentionYears", clock.today());
    }

    /** Everything that has fallen due and may go; gives where the list lies. */
    Uni<URI> propose(Scope scope, String key) {
        Appointment as = office(scope);
        UUID id = UUID.randomUUID();
        LocalDate today = clock.today();
        LocalDate archivedBy = today.minusYears(years());
        URI location = URI.create("/api/requests/v1/retention/lists/" + id);
        return idempotency.once(scope, key, "", location, () -> retention
                .countDue(archivedBy)
                .chain(cases -> retention
                        .countCorrections(archivedBy)
                        .map(corrections ->
                                AnonymisationList.proposed(id, archivedBy, cases, corrections, scope.subject(), today)))
                .chain(list -> retention.add(list, as.organisationId(), act("PROPOSE", scope, as, list)))
                .chain(() -> retention.list(id, archivedBy)));
    }

    Uni<Void> release(Scope scope, UUID id, Version seen) {
        return decide("RELEASE", scope, id, seen, list -> list.released(scope.subject(), clock.today()));
    }

    Uni<Void> discard(Scope scope, UUID id, Version seen) {
        return decide("DISCARD", scope, id, seen, list -> list.discarded(scope.subject(), clock.today()));
    }

    private Uni<Void> decide(
            String action,
            Scope scope,
            UUID id,
            Version seen,
            Function<AnonymisationList, AnonymisationList> decision) {
        Appointment as = office(scope);
        return transactions.run(() -> retention
                .load(id, seen)
                .map(decision)
                .chain(list -> retention.save(list, act(action, scope, as, list))));
    }

    private static Appointment office(Scope scope) {
        return scope.requireStaff().requireAnywhere(Role.DISTRICT_OFFICE);
    }

    private Act act(String action, Scope scope, Appointment as, AnonymisationList after) {
        return new Act(
                action,
                scope.subject(),
                as.role().code(),
                as.actingFor(),
                null,
                after.state().name(),
                null,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** By the unit's officer, the legal reviewer or the district office; lasts until it is lifted. */
    public Uni<Void> hold(Scope scope, UUID id, String reason) {
        return keeping(
                "HOLD",
                scope,
                id,
                reason,
                DisclosureRequest::hold,
                () -> retention.hold(id, reason, scope.subject(), clock.today()));
    }

    public Uni<Void> lift(Scope scope, UUID id, String reason) {
        return keeping("LIFT_HOLD", scope, id, reason, DisclosureRequest::liftHold, () -> retention.lift(id));
    }

    private Uni<Void> keeping(
            String action,
            Scope scope,
            UUID id,
            String reason,
            Function<DisclosureRequest, Step<?>> moved,
            Supplier<Uni<Void>> kept) {
        return transactions.run(
                () -> requests.load(id, null, scope.requireStaff()).chain(request -> {
                    Appointment as = scope.require(
                            request.organisationId(),
                            Role.DISCLOSURE_OFFICER,
                            Role.DISTRICT_OFFICE,
                            Role.LEGAL_AFFAIRS);
                    Step<?> step = moved.apply(request);
                    return kept.get()
                            .chain(() -> requests.save(step, acts.beside(action, scope, as, request, step, reason)));
                }));
    }
}
