package org.sunshinegov.request.seal;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.store.Source;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** Keys are the security administrator's business; the audit administrator reads which there are (domain 7.3). */
@Singleton
class SealCommands {

    private final UnitSealStore store;
    private final IdempotencyKeys idempotency;
    private final Register register;
    private final BusinessClock clock;

    SealCommands(UnitSealStore store, IdempotencyKeys idempotency, Register register, BusinessClock clock) {
        this.store = store;
        this.idempotency = idempotency;
        this.register = register;
        this.clock = clock;
    }

    Uni<List<SealView>> all(Scope scope) {
        var unused = scope.requireStaff().requireAnywhere(Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);
        return store.all(clock.instant());
    }

    /** Takes over a unit's own seal; letters signed before keep theirs. */
    Uni<Void> take(Scope scope, String key, UUID unitId, Path file, String passphrase) {
        Appointment as = scope.requireStaff().requireAnywhere(Role.SECURITY_ADMIN);
        if (passphrase == null || passphrase.isEmpty()) {
            throw Refusal.invalidFields(Map.of("passphrase", FieldFault.missing()));
        }
        if (unitId == null) {
            throw Refusal.invalidFields(Map.of("unit", FieldFault.missing()));
        }
        return register.organisation(unitId)
                .chain(unit -> Workers.run(() -> SealFile.read(file, passphrase, unit, clock.instant()))
                        .chain(seal -> Workers.run(() -> Source.of(file).sha256())
                                .chain(digest -> idempotency.once(
                                        scope,
                                        key,
                                        digest,
                                        URI.create("/api/requests/v1/seals/" + unitId + "/in-force"),
                                        () -> store.replace(unit, seal, takenOver(scope, as))))))
                .replaceWithVoid();
    }

    private Act takenOver(Scope scope, Appointment as) {
        return new Act(
                "TAKE_OVER",
                scope.subject(),
                as.role().code(),
                as.actingFor(),
                null,
                UnitSealStore.IN_FORCE,
                null,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
