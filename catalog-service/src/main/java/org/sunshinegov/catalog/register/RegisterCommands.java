package org.sunshinegov.catalog.register;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.sunshinegov.catalog.register.model.Appointment;
import org.sunshinegov.catalog.register.model.Approval;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** What may be done to the register: one method, one transaction. */
@Singleton
class RegisterCommands {

    static final String API = "/api/catalog/v1";

    private final Transactions transactions;
    private final RegisterStore store;
    private final IdempotencyKeys idempotency;
    private final BusinessClock clock;

    RegisterCommands(Transactions transactions, RegisterStore store, IdempotencyKeys idempotency, BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Uni<Loaded> load(Scope scope, Load load) {
        return transactions.run(() -> store.open(scope, Role.SYSTEM_ADMIN).chain(open -> {
            Loaded loaded = Loading.into(open, load, clock.today(), scope.kind() == Scope.Kind.SELF);
            return save(scope, Role.SYSTEM_ADMIN, open).replaceWith(loaded);
        }));
    }

    Uni<URI> register(Scope scope, String key, OrganisationForm form) {
        return create(scope, key, form, "/organisations/", (id, open) -> open.enter(form.read(id, open.register())));
    }

    Uni<URI> register(Scope scope, String key, PersonForm form) {
        return create(scope, key, form, "/people/", (id, open) -> open.enter(form.read(id), clock.today()));
    }

    Uni<URI> appoint(Scope scope, String key, AppointmentForm form) {
        return create(
                scope,
                key,
                form,
                "/appointments/",
                (id, open) -> open.enter(form.read(id, open.register(), clock.today())));
    }

    Uni<Void> change(Scope scope, UUID id, Version seen, OrganisationForm form) {
        return inRegister(scope, Role.SYSTEM_ADMIN, open -> {
            seen.mustBe(open.organisation(id).version);
            open.enter(form.read(id, open.register()));
        });
    }

    Uni<Void> change(Scope scope, UUID id, Version seen, PersonForm form) {
        return inRegister(scope, Role.SYSTEM_ADMIN, open -> {
            seen.mustBe(open.person(id).version);
            open.enter(form.read(id), clock.today());
        });
    }

    /** From then on they are told, and hold (7.3). */
    Uni<Void> approve(Scope scope, List<UUID> ids) {
        return inRegister(scope, Role.SECURITY_ADMIN, open -> new Deciding(open, scope.subject()).approve(ids));
    }

    Uni<Void> refuse(Scope scope, List<UUID> ids, Reason reason) {
        return inRegister(
                scope, Role.SECURITY_ADMIN, open -> new Deciding(open, scope.subject()).refuse(ids, reason.given()));
    }

    /** What waits for its approval is withdrawn. {@code lastDay}: none ends it at once. */
    Uni<Void> end(Scope scope, UUID id, Version seen, LocalDate lastDay) {
        return inRegister(scope, Role.SYSTEM_ADMIN, open -> {
            AppointmentRow row = open.appointment(id);
            seen.mustBe(row.version);
            if (row.approval == Approval.WAITING) {
                open.withdraw(row);
                return;
            }
            LocalDate today = clock.today();
            Appointment held = row.appointment();
            if (!held.hasEffect() || !held.holdsOn(today) && !held.from().isAfter(today)) {
                throw Refusal.conflict("appointment-over", "该任职已经终止。", "This appointment is over already.");
            }
            open.keep(open.register().end(id, lastDay == null ? today.minusDays(1) : lastDay, today));
        });
    }

    /** By the district office: what the unit had in hand goes to its successors. */
    Uni<Void> close(Scope scope, UUID id, Version seen, ClosingForm form) {
        return inRegister(scope, Role.DISTRICT_OFFICE, open -> {
            seen.mustBe(open.organisation(id).version);
            LocalDate today = clock.today();
            open.keep(open.register().close(id, form.read(open.register(), today), form.lastDay(today), today));
        });
    }

    private Uni<URI> create(
            Scope scope, String key, Object form, String path, BiConsumer<UUID, OpenRegister> entering) {
        RegisterRights.mayWrite(scope, Role.SYSTEM_ADMIN);
        UUID id = UUID.randomUUID();
        URI location = URI.create(API + path + id);
        return idempotency.once(scope, key, form, location, () -> store.open(scope, Role.SYSTEM_ADMIN)
                .chain(open -> {
                    entering.accept(id, open);
                    return save(scope, Role.SYSTEM_ADMIN, open);
                }));
    }

    private Uni<Void> inRegister(Scope scope, Role writer, java.util.function.Consumer<OpenRegister> change) {
        return transactions.run(
                () -> store.open(scope, writer).invoke(change).chain(open -> save(scope, writer, open)));
    }

    private Uni<Void> save(Scope scope, Role writer, OpenRegister open) {
        return store.save(
                open,
                entry -> new Act(
                        entry.action(),
                        scope.subject(),
                        writer.code(),
                        null,
                        entry.fresh() ? null : "REGISTERED",
                        "REGISTERED",
                        entry.reason(),
                        clock.instant()));
    }
}
