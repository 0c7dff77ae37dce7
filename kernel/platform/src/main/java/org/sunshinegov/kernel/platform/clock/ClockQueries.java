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
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.law.clock.DaysLeft;
import org.sunshinegov.kernel.law.clock.Due;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.store.StateJson;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/**
 * Reads the clocks of one case that its feature has already found in the caller's scope. Lists join table {@code clock}
 * in their own statement and ask {@link #daysLeft} for the words.
 */
@Singleton
public class ClockQueries {

    private final Pool pool;
    private final Calendars calendars;
    private final BusinessClock time;

    ClockQueries(Pool pool, Calendars calendars, BusinessClock time) {
        this.pool = pool;
        this.calendars = calendars;
        this.time = time;
    }

    public Uni<Optional<ClockView>> of(UUID caseId, ClockKind kind) {
        return all(caseId)
                .map(views -> views.stream().filter(view -> view.kind() == kind).findFirst());
    }

    /** In the order of their due dates. */
    public Uni<List<ClockView>> all(UUID caseId) {
        return pool.preparedQuery("""
                        select cast(clock as text) as clock, due_on, committed_on, provisional, stopped_on
                        from clock where case_id = $1 order by due_on, kind""").execute(Tuple.of(caseId)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(this::view)
                .toList());
    }

    public DaysLeft daysLeft(LocalDate dueOn) {
        return DaysLeft.of(new Due(dueOn, null, false), time.now(), calendars.current());
    }

    private ClockView view(Row row) {
        Dates kept = new Dates(
                row.getLocalDate("due_on"),
                row.getLocalDate("committed_on"),
                row.getBoolean("provisional"),
                null,
                null);
        return ClockView.of(
                StateJson.read(row.getString("clock"), Clock.class),
                kept,
                row.getLocalDate("stopped_on"),
                calendars.current(),
                time.now());
    }
}
