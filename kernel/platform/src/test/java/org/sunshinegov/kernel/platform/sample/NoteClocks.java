package org.sunshinegov.kernel.platform.sample;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.platform.clock.Clocks;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Transactions;

/** What a service does with the clocks of its cases. */
@Singleton
public class NoteClocks {

    private static final String TABLE = "note";

    private final Transactions transactions;
    private final Chronicle chronicle;
    private final Clocks clocks;
    private final Notes notes;

    NoteClocks(Transactions transactions, Chronicle chronicle, Clocks clocks, Notes notes) {
        this.transactions = transactions;
        this.chronicle = chronicle;
        this.clocks = clocks;
        this.notes = notes;
    }

    public Uni<List<DisclosureEvent>> keep(UUID id, Clock clock, String cause) {
        return transactions.run(() -> Notes.row(id).chain(row -> clocks.keep(row, TABLE, clock, cause)
                .call(told -> chronicle.enter(row, row.words, notes.act("keep", null, null, null), told))));
    }

    public Uni<Void> stop(UUID id, LocalDate on) {
        return transactions.run(() -> Notes.row(id).chain(row -> clocks.stop(row, TABLE, ClockKind.REQUEST_REPLY, on)));
    }

    /** An act that changes the case and stops its clock; {@code meanwhile} something happens that blocks. */
    public Uni<Void> stopAndRegister(UUID id, LocalDate on, Runnable meanwhile) {
        Context here = Vertx.currentContext();
        return transactions.run(() -> Notes.row(id).chain(row -> {
            row.words = "registered";
            return clocks.stop(row, TABLE, ClockKind.REQUEST_REPLY, on)
                    .emitOn(Infrastructure.getDefaultWorkerPool())
                    .invoke(meanwhile)
                    .emitOn(command -> here.runOnContext(ignored -> command.run()))
                    .chain(() -> chronicle.enter(
                            row, row.words, notes.act("register", null, null, null), List.of(Notes.registered(id))));
        }));
    }

    public Uni<Clock> clock(UUID id) {
        return transactions.run(() -> clocks.of(id, ClockKind.REQUEST_REPLY)).map(Optional::orElseThrow);
    }
}
