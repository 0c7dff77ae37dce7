package org.sunshinegov.kernel.platform.clock;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.store.AggregateRow;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.TableName;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/**
 * The clocks of cases, one per case and kind. A case moves its clock with the law's own words ({@code paused},
 * {@code extended}, {@code restarted}), keeps it here in its own transaction and tells what is returned.
 */
@Singleton
public class Clocks {

    private final Calendars calendars;
    private final BusinessClock time;

    Clocks(Calendars calendars, BusinessClock time) {
        this.calendars = calendars;
        this.time = time;
    }

    public Uni<Optional<Clock>> of(UUID caseId, ClockKind kind) {
        return ClockTable.find(caseId, kind).map(found -> found.map(KeptClock::clock));
    }

    /** The first clock of a case that is entered in this very transaction: nobody else can have kept one. */
    public Uni<List<DisclosureEvent>> begin(AggregateRow aggregate, String caseTable, Clock clock) {
        WorkingCalendar calendar = calendars.current();
        Clock computed = clock.using(calendar.version(), clock.policyVersion());
        return insert(aggregate, caseTable, computed, Dates.of(computed, calendar, time.today()));
    }

    /**
     * Keeps a clock that began or changed, with its dates under the current calendar, and gives the facts to tell: that
     * a date is set, that it moved, or nothing. A clock that was stopped runs again and its date is set anew.
     *
     * @param cause a code for why the date moved: {@code extended}, {@code paused} …
     */
    public Uni<List<DisclosureEvent>> keep(AggregateRow aggregate, String caseTable, Clock clock, String cause) {
        WorkingCalendar calendar = calendars.current();
        Clock computed = clock.using(calendar.version(), clock.policyVersion());
        Dates dates = Dates.of(computed, calendar, time.today());
        return lockCase(aggregate, new TableName(caseTable))
                .chain(() -> ClockTable.lock(aggregate.id, clock.kind()))
                .chain(found -> found.isPresent()
                        ? replace(found.get(), computed, dates, cause)
                        : insert(aggregate, caseTable, computed, dates));
    }

    /** The act the clock waits for happened on that day; without a running clock nothing changes. */
    public Uni<Void> stop(AggregateRow aggregate, String caseTable, ClockKind kind, LocalDate on) {
        return lockCase(aggregate, new TableName(caseTable))
                .chain(() -> Sql.update(
                        "update clock set stopped_on = $3 where case_id = $1 and kind = $2 and stopped_on is null",
                        aggregate.id,
                        kind.name(),
                        on))
                .replaceWithVoid();
    }

    /** First the case, then its clocks: the order timers lock in, so that neither waits for the other in a circle. */
    private static Uni<Integer> lockCase(AggregateRow aggregate, TableName table) {
        return Sql.rows(table.in("select id from {table} where id = $1 for update"), aggregate.id)
                .map(List::size);
    }

    private static Uni<List<DisclosureEvent>> insert(AggregateRow aggregate, String table, Clock clock, Dates dates) {
        KeptClock kept =
                new KeptClock(UUID.randomUUID(), table, aggregate.id, aggregate.organisationId, clock, dates, null);
        return ClockTable.insert(kept).replaceWith(List.of(ClockTold.set(kept)));
    }

    private Uni<List<DisclosureEvent>> replace(KeptClock old, Clock clock, Dates dates, String cause) {
        KeptClock kept = old.with(clock, dates);
        return ClockTable.replace(List.of(kept), time.instant()).replaceWith(told(old, kept, cause));
    }

    private static List<DisclosureEvent> told(KeptClock old, KeptClock kept, String cause) {
        if (old.stoppedOn() != null) {
            return List.of(ClockTold.set(kept));
        }
        return old.dates().sameAs(kept.dates())
                ? List.of()
                : List.of(ClockTold.moved(kept, old.dates().dueOn(), cause));
    }
}
