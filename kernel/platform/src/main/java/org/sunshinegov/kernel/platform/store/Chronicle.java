package org.sunshinegov.kernel.platform.store;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.audit.Audit;
import org.sunshinegov.kernel.platform.audit.AuditRow;
import org.sunshinegov.kernel.platform.outbox.Outbox;
import org.sunshinegov.kernel.platform.outbox.OutboxRow;

/** What every transition leaves behind beside the new state: its evidence and its facts, in the same transaction. */
@Singleton
public class Chronicle {

    private static final String ENTER = """
            with evidence as (
                insert into audit_record
                select * from json_populate_recordset(cast(null as audit_record), cast(cast($1 as text) as json)))
            insert into outbox (id, topic, type, subject, sequence, payload, traceparent, told_at)
            select id, topic, type, subject, sequence, payload, traceparent, told_at
            from json_populate_recordset(cast(null as outbox), cast(cast($2 as text) as json))""";

    private final Audit audit;
    private final Outbox outbox;
    private final ChronicleSet sets;

    Chronicle(Audit audit, Outbox outbox, ChronicleSet sets) {
        this.audit = audit;
        this.outbox = outbox;
        this.sets = sets;
    }

    /** One act upon an aggregate that is changed by a statement over many. {@code state}: what its evidence digests. */
    public record Entry(UUID aggregate, Act act, Object state, List<? extends DisclosureEvent> events) {}

    /** What an act leaves behind: evidence and facts, however many, are one statement. */
    record Left(List<AuditRow> evidence, List<OutboxRow> facts) {

        /** After what the session has not written yet: of two who act on a row at once the second is told so. */
        Uni<Void> insert() {
            return Sql.update(ENTER, evidenceJson(), factsJson()).replaceWithVoid();
        }

        private String evidenceJson() {
            return Columns.json(evidence.stream().map(AuditRow::columns).toList());
        }

        private String factsJson() {
            return Columns.json(facts.stream().map(OutboxRow::columns).toList());
        }
    }

    /** {@code state}: the aggregate after the act, whose digest becomes evidence. */
    public Uni<Void> enter(AggregateRow row, Object state, Act act, List<? extends DisclosureEvent> events) {
        return next(row, state, act, events).insert();
    }

    /** The same for a new aggregate, whose row is written here: it goes to the database together with what it leaves. */
    public Uni<Void> begin(AggregateRow row, Object state, Act act, List<? extends DisclosureEvent> events) {
        Left left = next(row, state, act, events);
        return Sql.flushed().chain(session -> Uni.combine()
                .all()
                .unis(Sql.send(session, ENTER, left.evidenceJson(), left.factsJson()), row.persistAndFlush())
                .discardItems());
    }

    private Left next(AggregateRow row, Object state, Act act, List<? extends DisclosureEvent> events) {
        AuditRow record = audit.next(row, act, StateJson.write(state));
        return new Left(
                List.of(record),
                events.stream().map(event -> outbox.next(row, event)).toList());
    }

    /** Destroys what reasons said, and the salts that would prove a guess; the chains hold without them. */
    public Uni<Void> forgetReasons(List<UUID> aggregates) {
        return Sql.update(
                        "update audit_record set reason = null, salt = null"
                                + " where aggregate_id = any(cast($1 as uuid[])) and salt is not null",
                        (Object) aggregates.toArray(UUID[]::new))
                .replaceWithVoid();
    }

    /**
     * The same for many aggregates of one table, in sets. Their rows are locked in the order of their ids and get a new
     * version, so an officer who acts on one of them meanwhile is told that it changed. None of them may be loaded in
     * the current session.
     */
    public Uni<Void> enterAll(String table, List<Entry> entries) {
        return sets.enter(new TableName(table), entries);
    }
}
