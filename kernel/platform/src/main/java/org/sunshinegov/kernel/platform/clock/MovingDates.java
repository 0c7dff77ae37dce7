package org.sunshinegov.kernel.platform.clock;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.reference.ProposedCalendars;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** Which open clocks a proposed calendar would move: what {@link Recompute} would do once it is in force, and nothing written. */
@Singleton
public class MovingDates {

    /** A hundred thousand clocks take seconds; in the order of random ids a part of them speaks for all. */
    static final int LIMIT = 20_000;

    private static final int SET = 5_000;

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /**
     * A day that changes moves a date only when it lies in its period, which may run backwards; whether the date is
     * provisional changes with the end of the calendar, and an open suspension moves it every day.
     */
    private static final String REACHED = """
            (provisional or due_on > $3
                or greatest(due_on, cast(left(clock ->> 'started', 10) as date)) >= $1
                    and least(due_on, cast(left(clock ->> 'started', 10) as date)) <= $2)""";

    private static final String COUNT = "select count(*) as open, count(*) filter (where " + REACHED
            + ") as reached from clock where stopped_on is null";

    private static final String NEXT = "select " + KeptClock.COLUMNS + " from clock where stopped_on is null and "
            + REACHED + " and id > $4 order by id limit " + SET;

    private final Pool pool;
    private final ProposedCalendars proposed;
    private final Calendars calendars;
    private final BusinessClock time;
    private final NamedClocks clocks;

    MovingDates(Pool pool, ProposedCalendars proposed, Calendars calendars, BusinessClock time, NamedClocks clocks) {
        this.pool = pool;
        this.proposed = proposed;
        this.calendars = calendars;
        this.time = time;
        this.clocks = clocks;
    }

    /**
     * For the district office, which proposes, and the leading group, which releases: this one reads figures and no case
     * behind them (7.2: R(stat)). Empty for a proposal this service does not know, or no more.
     */
    public Uni<Optional<MovingDatesView>> of(Scope scope, UUID proposalId) {
        var unused = scope.requireStaff().requireAnywhere(Role.DISTRICT_OFFICE, Role.LEADING_GROUP);
        return proposed.of(proposalId)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : under(found.get(), scope).map(Optional::of));
    }

    private Uni<MovingDatesView> under(WorkingCalendar calendar, Scope scope) {
        List<LocalDate> changed = calendars.current().daysChangedBy(calendar);
        Tuple reached = Tuple.of(
                changed.isEmpty() ? NEVER : changed.get(0),
                changed.isEmpty() ? NEVER : changed.get(changed.size() - 1),
                calendar.coverageEnd());
        MovingClocks moving = new MovingClocks(calendar, time.today());
        return pool.preparedQuery(COUNT).execute(reached).chain(counted -> all(moving, reached)
                .chain(() -> inSight(scope, moving.first()))
                .map(first -> view(counted.iterator().next(), moving, first)));
    }

    private Uni<Void> all(MovingClocks moving, Tuple reached) {
        Tuple next = Tuple.of(reached.getValue(0), reached.getValue(1), reached.getValue(2), moving.last());
        return pool.preparedQuery(NEXT)
                .execute(next)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(KeptClock::of)
                        .toList())
                .invoke(moving::take)
                .chain(set -> set.size() < SET || moving.computed() >= LIMIT
                        ? Uni.createFrom().voidItem()
                        : all(moving, reached));
    }

    private Uni<List<DateMove>> inSight(Scope scope, List<MovingClocks.Pair> pairs) {
        UUID[] ids = pairs.stream().map(pair -> pair.old().id()).toArray(UUID[]::new);
        return clocks.of(scope, values -> "k.id = any(%s)".formatted(values.value(ids)))
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> row.getUUID("id"), row -> row)))
                .map(named -> pairs.stream()
                        .filter(pair -> named.containsKey(pair.old().id()))
                        .map(pair -> move(pair, named.get(pair.old().id())))
                        .toList());
    }

    private static DateMove move(MovingClocks.Pair pair, Row named) {
        KeptClock old = pair.old();
        return new DateMove(
                old.caseId(),
                old.clock().kind(),
                named.getString("number"),
                named.getString("href"),
                named.getString("name_zh"),
                named.getString("name_en"),
                old.dates().dueOn(),
                pair.next().dates().dueOn(),
                old.dates().committedOn(),
                pair.next().dates().committedOn());
    }

    private static MovingDatesView view(Row counted, MovingClocks moving, List<DateMove> first) {
        return new MovingDatesView(
                counted.getLong("open"),
                counted.getLong("reached"),
                moving.computed(),
                moving.moved(),
                moving.settled(),
                first);
    }
}
