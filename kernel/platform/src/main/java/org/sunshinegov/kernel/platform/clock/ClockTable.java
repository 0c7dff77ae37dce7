package org.sunshinegov.kernel.platform.clock;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.platform.store.Columns;
import org.sunshinegov.kernel.platform.store.Sql;

/** The rows of clocks, written in sets and inside the current transaction. */
final class ClockTable {

    private static final String INSERT = """
            insert into clock (id, case_table, case_id, organisation_id, kind, clock, due_on, committed_on, provisional,
                missed_from, committed_missed_from, calendar_version, policy_version)
            select id, case_table, case_id, organisation_id, kind, clock, due_on, committed_on, provisional,
                missed_from, committed_missed_from, calendar_version, policy_version
            from json_populate_recordset(cast(null as clock), cast(cast($1 as text) as json))""";

    /** A date that moved into the future can be missed again; one that is still past has been told. */
    private static final String REPLACE = """
            update clock c set clock = r.clock, due_on = r.due_on, committed_on = r.committed_on,
                provisional = r.provisional, missed_from = r.missed_from, committed_missed_from = r.committed_missed_from,
                calendar_version = r.calendar_version, policy_version = r.policy_version, stopped_on = r.stopped_on,
                moved_from = coalesce(r.moved_from, case when r.due_on = c.due_on then c.moved_from end),
                moved_on = coalesce(r.moved_on, case when r.due_on = c.due_on then c.moved_on end),
                missed_told = c.missed_told and r.missed_from <= $2,
                committed_missed_told = c.committed_missed_told and r.committed_missed_from <= $2
            from json_populate_recordset(cast(null as clock), cast(cast($1 as text) as json)) r where c.id = r.id""";

    private ClockTable() {}

    static Uni<Optional<KeptClock>> find(UUID caseId, ClockKind kind) {
        return one("", caseId, kind);
    }

    static Uni<Optional<KeptClock>> lock(UUID caseId, ClockKind kind) {
        return one(" for update", caseId, kind);
    }

    private static Uni<Optional<KeptClock>> one(String locking, UUID caseId, ClockKind kind) {
        return Sql.rows(
                        "select " + KeptClock.COLUMNS + " from clock where case_id = $1 and kind = $2" + locking,
                        caseId,
                        kind.name())
                .map(rows -> rows.stream().findFirst().map(KeptClock::of));
    }

    static Uni<Void> insert(KeptClock kept) {
        return Sql.update(INSERT, Columns.json(List.of(kept.columns()))).replaceWithVoid();
    }

    static Uni<Void> replace(List<KeptClock> all, Instant now) {
        return replaceRows(all.stream().map(KeptClock::columns).toList(), now);
    }

    static Uni<Void> replaceRows(List<Columns> rows, Instant now) {
        return Sql.update(REPLACE, Columns.json(rows), now).replaceWithVoid();
    }
}
