package org.sunshinegov.catalog.register;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Sql;

/** The register as a whole ⇄ its rows. */
@Singleton
class RegisterStore {

    private final Chronicle chronicle;

    RegisterStore(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** Its rules span entries, so one writer at a time reads and changes it: who holds the role, or the service itself. */
    Uni<OpenRegister> open(Scope scope, Role writer) {
        RegisterRights.mayWrite(scope, writer);
        return Sql.lock("register").chain(locked -> read(scope.subject()));
    }

    private static Uni<OpenRegister> read(UUID writer) {
        return all(OrganisationRow.class)
                .chain(organisations -> all(PersonRow.class).chain(people -> all(AppointmentRow.class)
                        .map(appointments -> new OpenRegister(writer, organisations, people, appointments))));
    }

    Uni<Void> save(OpenRegister open, Function<RegisterEntry, Act> act) {
        return Multi.createFrom()
                .iterable(open.entries())
                .onItem()
                .transformToUniAndConcatenate(entry -> save(entry, act.apply(entry)))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Boolean> save(RegisterEntry entry, Act act) {
        return chronicle
                .enter(entry.row(), entry.state(), act, entry.told())
                .chain(() ->
                        entry.fresh() ? entry.row().persist() : Uni.createFrom().nullItem())
                .replaceWith(true);
    }

    private static <R> Uni<List<R>> all(Class<R> type) {
        return Panache.getSession().chain(session -> session.createSelectionQuery("from " + type.getName(), type)
                .getResultList());
    }
}
