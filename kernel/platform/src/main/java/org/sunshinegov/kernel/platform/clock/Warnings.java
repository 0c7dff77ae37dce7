package org.sunshinegov.kernel.platform.clock;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.platform.time.DueWork;

/** Marks the clocks whose first date has come within five, three and one working day. */
@Singleton
class Warnings implements DueWork {

    private final Transactions transactions;
    private final Calendars calendars;

    Warnings(Transactions transactions, Calendars calendars) {
        this.transactions = transactions;
        this.calendars = calendars;
    }

    @Override
    public Uni<Void> runDue(Instant now) {
        LocalDate today = BusinessClock.dateOf(now);
        return Multi.createFrom()
                .items(5, 3, 1)
                .onItem()
                .transformToUniAndConcatenate(days -> mark(days, today))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** A date is within n working days when the working day after the n-th is later than it. */
    private Uni<Integer> mark(int days, LocalDate today) {
        LocalDate beyond = calendars.current().addWorkingDays(today, days + 1);
        return transactions.run(() -> Sql.update("""
                        update clock set warned = ?1
                        where stopped_on is null and least(due_on, committed_on) < ?2 and (warned is null or warned > ?1)""", days, beyond));
    }
}
