package org.sunshinegov.kernel.platform.clock;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.DueWork;

/** Tells each missed date once. A date that is suspended has not passed: it moves on with the days of the suspension. */
@Singleton
class MissedDates implements DueWork {

    private final Transactions transactions;
    private final Calendars calendars;
    private final ClockActs acts;

    MissedDates(Transactions transactions, Calendars calendars, ClockActs acts) {
        this.transactions = transactions;
        this.calendars = calendars;
        this.acts = acts;
    }

    @Override
    public Uni<Void> runDue(Instant now) {
        return all(Miss.COMMITTED, now).chain(() -> all(Miss.DUE, now));
    }

    private Uni<Void> all(Miss miss, Instant now) {
        return transactions
                .run(() -> set(miss, now))
                .chain(taken -> taken == 0 ? Uni.createFrom().voidItem() : all(miss, now));
    }

    private Uni<Integer> set(Miss miss, Instant now) {
        return DueClocks.lock(miss.condition(), now)
                .chain(locked -> locked.isEmpty()
                        ? Uni.createFrom().item(0)
                        : tell(miss, locked, now).replaceWith(locked.size()));
    }

    private Uni<Void> tell(Miss miss, List<KeptClock> locked, Instant now) {
        WorkingCalendar calendar = calendars.current();
        List<ClockActs.Entry> entries = new ArrayList<>();
        List<UUID> missed = new ArrayList<>();
        List<KeptClock> suspended = new ArrayList<>();
        for (KeptClock kept : locked) {
            KeptClock today = kept.computed(calendar, CivilTime.dateOf(now));
            if (miss.from(today.dates()) != null && miss.from(today.dates()).isAfter(now)) {
                suspended.add(today);
                entries.add(acts.moved(kept, today, "suspended"));
            } else {
                missed.add(kept.id());
                entries.add(acts.missed(kept, miss));
            }
        }
        return acts.enter(entries)
                .chain(() -> Sql.update(miss.tell(), (Object) missed.toArray(UUID[]::new)))
                .chain(() -> ClockTable.replace(suspended, now));
    }
}
