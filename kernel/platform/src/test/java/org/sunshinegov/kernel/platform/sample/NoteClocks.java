package org.sunshinegov.kernel.platform.sample;

import io.smallrye.mutiny.Uni;
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
        return transactions.run(() -> Notes.row(id).chain(row -> clocks.keep(row, "note", clock, cause)
                .call(told -> chronicle.enter(row, row.words, notes.act("keep", null, null, null), told))));
    }

    public Uni<Void> stop(UUID id, LocalDate on) {
        return transactions.run(() -> clocks.stop(id, ClockKind.REQUEST_REPLY, on));
    }

    public Uni<Clock> clock(UUID id) {
        return transactions.run(() -> clocks.of(id, ClockKind.REQUEST_REPLY)).map(Optional::orElseThrow);
    }
}
