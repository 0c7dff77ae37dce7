package org.sunshinegov.request.recordcorrection;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.documents.intake.Intake;
import org.sunshinegov.kernel.documents.intake.Upload;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.kernel.documents.store.Owner;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.MoveRefused;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.applicant.ApplicantStore;
import org.sunshinegov.request.numbering.ReceiptNumbers;
import org.sunshinegov.request.paper.Printable;
import org.sunshinegov.request.recordcorrection.model.Move;
import org.sunshinegov.request.recordcorrection.model.RecordCorrection;

/** Asking for a correction, and what the unit does about it (Decree 711 article 41). The law sets no period for it. */
@Singleton
class RecordCorrectionCommands {

    static final String API = "/api/requests/v1/record-corrections";

    private final Transactions transactions;
    private final RecordCorrectionStore store;
    private final RecordCorrectionQueries queries;
    private final ApplicantStore applicants;
    private final IdempotencyKeys idempotency;
    private final DocumentStore documents;
    private final Intake intake;
    private final Printable printable;
    private final Register register;
    private final BusinessClock clock;

    RecordCorrectionCommands(
            Transactions transactions,
            RecordCorrectionStore store,
            RecordCorrectionQueries queries,
            ApplicantStore applicants,
            IdempotencyKeys idempotency,
            DocumentStore documents,
            Intake intake,
            Printable printable,
            Register register,
            BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.queries = queries;
        this.applicants = applicants;
        this.idempotency = idempotency;
        this.documents = documents;
        this.intake = intake;
        this.printable = printable;
        this.register = register;
        this.clock = clock;
    }

    /** By the applicant, or by an officer of the unit who enters it for him; gives where it is. */
    Uni<URI> file(Scope scope, String key, FileCorrection command) {
        Appointment as = scope.isCitizen() ? null : counter(scope, command.organisationId());
        UUID id = UUID.randomUUID();
        URI location = URI.create(API + "/" + id);
        return printable
                .check(command.faults(clock.today()), command.texts())
                .chain(() -> mustBeUnit("organisationId", command.organisationId()))
                .chain(() -> idempotency.once(scope, key, command, location, () -> create(scope, as, id, command)));
    }

    /** {@code unit} null where none is named yet. */
    private static Appointment counter(Scope scope, UUID unit) {
        return unit == null
                ? scope.requireStaff().requireAnywhere(Role.DISCLOSURE_OFFICER, Role.COUNTER_OFFICER)
                : scope.require(unit, Role.DISCLOSURE_OFFICER, Role.COUNTER_OFFICER);
    }

    private Uni<Void> create(Scope scope, Appointment as, UUID id, FileCorrection command) {
        Instant at = now();
        UUID account = as == null ? scope.subject() : null;
        UUID applicantId = UUID.randomUUID();
        return ReceiptNumbers.next(CivilTime.dateOf(at)).chain(receipt -> {
            RecordCorrection filed = RecordCorrection.filed(
                    id, command.organisationId(), applicantId, receipt, at, as == null ? null : scope.subject());
            return applicants
                    .keep(applicantId, command.applicant(), at)
                    .chain(() ->
                            store.add(filed, account, command.statement(), act(scope, as, "FILE", null, filed, null)));
        });
    }

    Uni<Void> decide(Scope scope, UUID id, Version seen, DecideCorrection command) {
        return transactions.run(() -> store.load(id, seen, scope).chain(correction -> {
            Appointment as = scope.require(correction.organisationId(), Role.DISCLOSURE_OFFICER);
            command.check();
            RecordCorrection decided = correction.decide(command.result(), scope.subject(), clock.today());
            return store.save(decided, command.answer(), act(scope, as, Move.DECIDE.name(), correction, decided, null));
        }));
    }

    /** {@code to} in the district, which examines it from then on. */
    Uni<Void> transfer(Scope scope, UUID id, Version seen, UUID to, String reason) {
        return mustBeUnit("organisationId", to)
                .chain(() -> transactions.run(() -> store.load(id, seen, scope).chain(correction -> {
                    Appointment as = scope.require(correction.organisationId(), Role.DISCLOSURE_OFFICER);
                    RecordCorrection transferred = correction.transfer(to, clock.today());
                    return store.save(
                            transferred, null, act(scope, as, Move.TRANSFER.name(), correction, transferred, reason));
                })));
    }

    /** From a unit that is closed to its successor; joins the caller's transaction. */
    Uni<Void> succeed(UUID closed, UUID successor) {
        return store.openOf(closed).chain(open -> Multi.createFrom()
                .iterable(open)
                .onItem()
                .transformToUniAndConcatenate(correction -> {
                    RecordCorrection next = correction.transfer(successor, clock.today());
                    return store.save(
                                    next,
                                    null,
                                    act(Scope.SELF, null, Move.TRANSFER.name(), correction, next, "单位变动，由承接单位办理"))
                            .replaceWith(true);
                })
                .collect()
                .asList()
                .replaceWithVoid());
    }

    Uni<Void> withdraw(Scope scope, UUID id, Version seen) {
        return transactions.run(() -> store.load(id, seen, scope).chain(correction -> {
            Appointment as = ofApplicant(scope, correction);
            RecordCorrection withdrawn = correction.withdraw(clock.today());
            return store.save(withdrawn, null, act(scope, as, Move.WITHDRAW.name(), correction, withdrawn, null));
        }));
    }

    /** What proves it; from the applicant, or from the officer who has it on paper or found it. Gives where it lies. */
    Uni<URI> attach(Scope scope, String key, UUID id, FileUpload file) {
        return queries.byId(scope, id).chain(view -> {
            if (!scope.isCitizen()) {
                var unused = scope.require(view.organisationId(), Role.DISCLOSURE_OFFICER);
            }
            Owner owner = new Owner(RecordCorrectionQueries.OWNER, id, view.organisationId());
            return intake.examine(new Upload(file.uploadedFile(), file.fileName(), file.contentType()))
                    .chain(examined -> documents.write(examined.content()))
                    .chain(written -> idempotency.once(
                            scope,
                            key,
                            List.of(written.fileName(), written.sha256()),
                            URI.create(API + "/" + id + "/documents/" + written.id()),
                            () -> {
                                mustTakeMore(view);
                                return documents.keep(written, owner, scope.subject(), clock.instant());
                            }));
        });
    }

    private static void mustTakeMore(RecordCorrectionView view) {
        if (!view.state().open()) {
            throw MoveRefused.of(
                    view.state().name(),
                    view.state().zh(),
                    view.state().en(),
                    "ATTACH",
                    view.moves().stream().map(Move::name).toList());
        }
    }

    private Uni<Void> mustBeUnit(String field, UUID unit) {
        return register.units().map(units -> {
            if (units.stream().noneMatch(one -> one.id().equals(unit))) {
                throw Refusal.invalidFields(Map.of(
                        field,
                        unit == null ? FieldFault.missing() : new FieldFault("没有这个单位", "there is no such unit")));
            }
            return null;
        });
    }

    private static Appointment ofApplicant(Scope scope, RecordCorrection correction) {
        if (scope.isCitizen() || correction.takenInBy() == null) {
            var unused = scope.requireCitizen();
            return null;
        }
        return scope.require(correction.organisationId(), Role.DISCLOSURE_OFFICER);
    }

    private Act act(
            Scope scope,
            Appointment as,
            String action,
            RecordCorrection before,
            RecordCorrection after,
            String reason) {
        return new Act(
                action,
                scope.subject(),
                as == null ? scope.kind().name() : as.role().code(),
                as == null ? null : as.actingFor(),
                before == null ? null : before.state().name(),
                after.state().name(),
                reason,
                now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
