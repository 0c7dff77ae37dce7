package org.sunshinegov.catalog.catalogue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.sunshinegov.catalog.catalogue.model.CatalogueEntry;
import org.sunshinegov.catalog.catalogue.model.Cycle;
import org.sunshinegov.kernel.contracts.catalog.PublicationDutyFulfilledV1;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.law.clock.Period;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.clock.Clocks;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.DueWork;
import org.sunshinegov.kernel.platform.time.OneByOne;

/** Opens the duty of each period when it ends, with its clock, and closes it when an item is published under its entry. */
@Singleton
public class PublicationDuties implements DueWork {

    private static final Logger LOG = Logger.getLogger(PublicationDuties.class);

    /** Entries whose next period has ended, as {@code CatalogueEntry.periodsOwed} counts it; mostly none. */
    private static final String OWING = """
            select e.id, latest.period_end as latest from catalogue_entry e
            join unnest($2::text[], $3::integer[]) as recurs (cycle, months) on recurs.cycle =
                case e.timing_class when 'RECURRING_QUARTERLY_PLUS_10CD' then 'QUARTERLY' else e.cycle end
            left join lateral (
                select d.period_end from publication_duty d where d.entry_id = e.id
                order by d.period_end desc limit 1) latest on true
            cross join lateral (select coalesce(latest.period_end + 1, e.since) as day) next
            where e.active and e.timing_class in ('RECURRING_QUARTERLY_PLUS_10CD', 'PERIODIC_CUSTOM')
                and date_trunc('year', cast(next.day as timestamp)) + make_interval(months =>
                    ((cast(extract(month from next.day) as integer) - 1) / recurs.months + 1) * recurs.months) <= $1::date
            order by e.id""";

    private static final String[] CYCLES =
            Arrays.stream(Cycle.values()).map(Cycle::name).toArray(String[]::new);
    private static final Integer[] MONTHS =
            Arrays.stream(Cycle.values()).map(Cycle::months).toArray(Integer[]::new);

    private final Pool pool;
    private final Transactions transactions;
    private final Chronicle chronicle;
    private final Clocks clocks;
    private final Calendars calendars;

    PublicationDuties(Pool pool, Transactions transactions, Chronicle chronicle, Clocks clocks, Calendars calendars) {
        this.pool = pool;
        this.transactions = transactions;
        this.chronicle = chronicle;
        this.clocks = clocks;
        this.calendars = calendars;
    }

    /**
     * Fulfils the oldest open duty of the entry; joins the transaction of the publication. Without one nothing changes. Who
     * publishes at the same time waits, and takes the next one that is open.
     */
    public Uni<Void> fulfil(UUID entryId, UUID itemId, LocalDate on, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from PublicationDuty where entryId = ?1 and fulfilledOn is null order by periodEnd",
                                PublicationDutyRow.class)
                        .setParameter(1, entryId)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .setMaxResults(1)
                        .getSingleResultOrNull())
                .chain(duty -> duty == null ? Uni.createFrom().voidItem() : fulfil(duty, itemId, on, at));
    }

    private Uni<Void> fulfil(PublicationDutyRow duty, UUID itemId, LocalDate on, Instant at) {
        duty.fulfilledOn = on;
        duty.itemId = itemId;
        return clocks.stop(duty, PublicationDutyRow.TABLE, ClockKind.PERIODIC_PUBLICATION, on)
                .chain(() -> chronicle.enter(
                        duty, duty.duty(), act("FULFIL", "OPEN", "FULFILLED", at), List.of(told(duty))));
    }

    private static PublicationDutyFulfilledV1 told(PublicationDutyRow duty) {
        return new PublicationDutyFulfilledV1(
                duty.id, duty.organisationId, duty.entryId, duty.itemId, duty.fulfilledOn);
    }

    @Override
    public Uni<Void> runDue(Instant now) {
        LocalDate today = CivilTime.dateOf(now);
        return OneByOne.work(
                owing(today),
                owed -> open(owed.entryId(), owed.latest(), today, now),
                (owed, failure) -> LOG.errorf(
                        failure,
                        "The duties of catalogue entry %s cannot be opened; correct the entry, it is tried again at the next tick",
                        owed.entryId()));
    }

    /** An entry that owes a period; {@code latest}: the end of the last one that has its duty, null for none. */
    record Owing(UUID entryId, LocalDate latest) {}

    Uni<List<Owing>> owing(LocalDate today) {
        return pool.preparedQuery(OWING)
                .execute(Tuple.of(today, CYCLES, MONTHS))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Owing(row.getUUID("id"), row.getLocalDate("latest")))
                        .toList());
    }

    private Uni<Void> open(UUID entryId, LocalDate latest, LocalDate today, Instant now) {
        return transactions.run(() -> Panache.getSession()
                .chain(session -> session.find(CatalogueEntryRow.class, entryId))
                .map(CatalogueEntryRow::entry)
                .onItem()
                .transformToMulti(entry -> Multi.createFrom()
                        .iterable(entry.periodsOwed(latest, today))
                        .onItem()
                        .transformToUniAndConcatenate(
                                lastDay -> open(entry, lastDay, now).replaceWith(true)))
                .collect()
                .asList()
                .replaceWithVoid());
    }

    private Uni<Void> open(CatalogueEntry entry, LocalDate lastDay, Instant now) {
        WorkingCalendar calendar = calendars.current();
        PublicationDutyRow duty = new PublicationDutyRow();
        duty.id = UUID.randomUUID();
        duty.organisationId = entry.organisationId();
        duty.entryId = entry.id();
        duty.periodEnd = lastDay;
        duty.dueOn = entry.timing().window(lastDay, calendar).closes();
        Clock clock = Clock.statutory(ClockKind.PERIODIC_PUBLICATION, lastDay, Period.on(duty.dueOn));
        return clocks.keep(duty, PublicationDutyRow.TABLE, clock, "STARTED")
                .chain(told -> chronicle.begin(duty, duty.duty(), act("OPEN", null, "OPEN", now), told));
    }

    private static Act act(String action, String before, String after, Instant at) {
        return new Act(action, null, "SELF", null, before, after, null, at);
    }
}
