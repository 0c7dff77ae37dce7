package org.sunshinegov.kernel.platform.clock;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.reference.CalendarLabel;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.store.Columns;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.DueWork;

/** Computes every open clock again that was computed with an older calendar, and tells which dates moved. */
@Singleton
class Recompute implements DueWork {

    private static final Logger LOG = Logger.getLogger(Recompute.class);

    /**
     * In the order of random ids: cases that lie on one page are not changed in one transaction, so that each finds the room
     * the one before it has left there and keeps its place in the indexes.
     */
    private static final String OLDER = "stopped_on is null and calendar_version < $1 order by id";

    private final Transactions transactions;
    private final Calendars calendars;
    private final ClockActs acts;

    Recompute(Transactions transactions, Calendars calendars, ClockActs acts) {
        this.transactions = transactions;
        this.calendars = calendars;
        this.acts = acts;
    }

    @Override
    public Uni<Void> runDue(Instant now) {
        return all(calendars.current(), now);
    }

    Uni<Void> all(WorkingCalendar calendar, Instant now) {
        return transactions
                .run(() -> set(calendar, now))
                .chain(taken -> taken == 0 ? Uni.createFrom().voidItem() : all(calendar, now));
    }

    private Uni<Integer> set(WorkingCalendar calendar, Instant now) {
        return DueClocks.lock(OLDER, CalendarLabel.of(calendar.version()))
                .chain(locked -> locked.isEmpty()
                        ? Uni.createFrom().item(0)
                        : recompute(locked, calendar, now).replaceWith(locked.size()));
    }

    private Uni<Void> recompute(List<KeptClock> locked, WorkingCalendar calendar, Instant now) {
        LocalDate today = CivilTime.dateOf(now);
        List<Columns> computed = new ArrayList<>();
        List<ClockActs.Entry> moved = new ArrayList<>();
        for (KeptClock old : locked) {
            KeptClock kept = old.computed(calendar, today);
            LocalDate before = old.dates().dueOn();
            computed.add(kept.dates().dueOn().equals(before) ? kept.columns() : kept.movedFrom(before, today));
            if (!old.dates().sameAs(kept.dates())) {
                moved.add(acts.moved(old, kept, "calendar"));
            }
        }
        LOG.infof("%d clocks computed again, %d dates moved", computed.size(), moved.size());
        return acts.enter(moved).chain(() -> ClockTable.replaceRows(computed, now));
    }
}
