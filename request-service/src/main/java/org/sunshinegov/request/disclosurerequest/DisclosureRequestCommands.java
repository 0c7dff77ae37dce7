package org.sunshinegov.request.disclosurerequest;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.applicant.ApplicantStore;
import org.sunshinegov.request.disclosurerequest.model.Channel;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Filing;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Step;

/** What may be done to a request: one method, one transaction; load, move, save, tell. */
@Singleton
class DisclosureRequestCommands {

    private final Transactions transactions;
    private final DisclosureRequestStore store;
    private final ApplicantStore applicants;
    private final IdempotencyKeys idempotency;
    private final Acts acts;
    private final BusinessClock clock;

    DisclosureRequestCommands(
            Transactions transactions,
            DisclosureRequestStore store,
            ApplicantStore applicants,
            IdempotencyKeys idempotency,
            Acts acts,
            BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.applicants = applicants;
        this.idempotency = idempotency;
        this.acts = acts;
        this.clock = clock;
    }

    /** Files a request online; the same key gives the same case, however often it is sent. */
    Uni<URI> file(Scope scope, String key, FileRequest command) {
        String account = scope.requireCitizen().subject().toString();
        command.check(clock.today());
        UUID id = UUID.randomUUID();
        URI location = URI.create("/api/requests/v1/requests/" + id);
        return transactions.run(
                () -> idempotency.once(account, key, command, location, () -> create(scope, id, command)));
    }

    /** Every faulty field by name, for a form that is shown again. */
    Map<String, FieldFault> faults(FileRequest command) {
        return command.faults(clock.today());
    }

    private Uni<Void> create(Scope scope, UUID id, FileRequest command) {
        UUID applicantId = UUID.randomUUID();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return ReceiptNumbers.next(BusinessClock.dateOf(at))
                .map(receipt -> DisclosureRequest.submitted(
                        id,
                        command.organisationId(),
                        new Filing(
                                receipt, Channel.INTERNET, command.applicantType(), applicantId, command.wish(), at)))
                .call(() -> applicants.keep(applicantId, scope.subject(), command.applicant(), at))
                .chain(step -> store.add(step, scope.subject(), acts.of(scope, null, null, null, step, null)));
    }

    Uni<Void> confirmByOffice(Scope scope, UUID id, Version seen) {
        return byOffice(scope, id, seen, Move.CONFIRM_BY_OFFICE, r -> r.confirmByOffice(clock.today()));
    }

    Uni<Void> confirmByApplicant(Scope scope, UUID id, Version seen) {
        return byApplicant(scope, id, seen, Move.CONFIRM_BY_APPLICANT, r -> r.confirmByApplicant(clock.today()));
    }

    Uni<Void> register(Scope scope, UUID id, Version seen) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = scope.require(request.organisationId(), Role.DISCLOSURE_OFFICER);
            return RegisterSeries.request(request.organisationId(), clock.today())
                    .map(request::register)
                    .chain(step -> store.save(step, acts.of(scope, as, Move.REGISTER, request, step, null)));
        }));
    }

    /** The first handler answers for the case; the section may be null in a unit without sections. */
    Uni<Void> assign(Scope scope, UUID id, Version seen, AssignRequest command) {
        return byOffice(scope, id, seen, Move.ASSIGN, r -> r.assign(command.sectionId(), command.handler()));
    }

    Uni<Void> serve(Scope scope, UUID id, Version seen, ServeReply command) {
        return byOffice(scope, id, seen, Move.SERVE, r -> r.serve(command.servedOn(clock.today())));
    }

    Uni<Void> close(Scope scope, UUID id, Version seen) {
        return byOffice(scope, id, seen, Move.CLOSE, r -> r.close(clock.today()));
    }

    Uni<Void> withdraw(Scope scope, UUID id, Version seen) {
        return byApplicant(scope, id, seen, Move.WITHDRAW, r -> r.withdraw(clock.today()));
    }

    Uni<Void> promote(Scope scope, UUID id, Version seen) {
        return byOffice(scope, id, seen, Move.PROMOTE, r -> r.promote(UUID.randomUUID(), scope.subject()));
    }

    private Uni<Void> byOffice(
            Scope scope, UUID id, Version seen, Move move, Function<DisclosureRequest, Step<?>> moved) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = scope.require(request.organisationId(), Role.DISCLOSURE_OFFICER);
            Step<?> step = moved.apply(request);
            return store.save(step, acts.of(scope, as, move, request, step, null));
        }));
    }

    private Uni<Void> byApplicant(
            Scope scope, UUID id, Version seen, Move move, Function<DisclosureRequest, Step<?>> moved) {
        Scope citizen = scope.requireCitizen();
        return transactions.run(() -> store.load(id, seen, citizen).chain(request -> {
            Step<?> step = moved.apply(request);
            return store.save(step, acts.of(scope, null, move, request, step, null));
        }));
    }
}
