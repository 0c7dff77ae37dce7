package org.sunshinegov.kernel.platform.clock;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.clock.Clock;
import org.sunshinegov.kernel.law.clock.Track;
import org.sunshinegov.kernel.platform.reference.CalendarLabel;
import org.sunshinegov.kernel.platform.store.Columns;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.StateJson;

/** A clock as its row has it: whose it is, and the dates it gave when it was last computed. */
record KeptClock(
        UUID id, String caseTable, UUID caseId, UUID organisationId, Clock clock, Dates dates, LocalDate stoppedOn) {

    static final String COLUMNS = """
            id, case_table, case_id, organisation_id, cast(clock as text), due_on, committed_on, provisional,
            missed_from, committed_missed_from, stopped_on""";

    static KeptClock of(Row row) {
        return of(IntStream.range(0, row.size()).mapToObj(row::getValue).toArray());
    }

    static KeptClock of(Object[] row) {
        return new KeptClock(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (UUID) row[3],
                StateJson.read((String) row[4], Clock.class),
                new Dates(
                        (LocalDate) row[5],
                        (LocalDate) row[6],
                        (Boolean) row[7],
                        Sql.instant(row[8]),
                        Sql.instant(row[9])),
                (LocalDate) row[10]);
    }

    /** As it is under this calendar on that day. */
    KeptClock computed(WorkingCalendar calendar, LocalDate today) {
        return with(clock.using(calendar.version(), clock.policyVersion()), Dates.of(clock, calendar, today));
    }

    KeptClock with(Clock next, Dates computed) {
        return new KeptClock(id, caseTable, caseId, organisationId, next, computed, null);
    }

    /** Whose date {@code dueOn} is: a clock without a statutory period has only the unit's own. */
    Track track() {
        return clock.statutory() == null ? Track.COMMITTED : Track.STATUTORY;
    }

    String calendarLabel() {
        return CalendarLabel.of(clock.calendarVersion());
    }

    /** As it replaces one whose date the calendar has moved. */
    Columns movedFrom(LocalDate dueOn, LocalDate on) {
        return columns().set("moved_from", dueOn).set("moved_on", on);
    }

    Columns columns() {
        return new Columns()
                .set("id", id)
                .set("case_table", caseTable)
                .set("case_id", caseId)
                .set("organisation_id", organisationId)
                .set("kind", clock.kind())
                .set("clock", clock)
                .set("due_on", dates.dueOn())
                .set("committed_on", dates.committedOn())
                .set("provisional", dates.provisional())
                .set("missed_from", dates.missedFrom())
                .set("committed_missed_from", dates.committedMissedFrom())
                .set("calendar_version", calendarLabel())
                .set("policy_version", clock.policyVersion())
                .set("stopped_on", stoppedOn);
    }
}
