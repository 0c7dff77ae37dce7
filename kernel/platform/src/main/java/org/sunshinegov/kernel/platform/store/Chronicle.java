package org.sunshinegov.kernel.platform.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
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

    /**
     * {@code state}: the aggregate after the act, whose digest becomes evidence. The row goes to the database first, so that
     * of two who act at once the second is told so. A new aggregate is entered before it is persisted and written once.
     */
    public Uni<Void> enter(AggregateRow row, Object state, Act act, List<? extends DisclosureEvent> events) {
        AuditRow record = audit.next(row, act, StateJson.write(state));
        List<OutboxRow> facts =
                events.stream().map(event -> outbox.next(row, event)).toList();
        return Panache.getSession().chain(Mutiny.Session::flush).chain(() -> insert(List.of(record), facts));
    }

    /** Evidence and facts, however many, are one statement. */
    static Uni<Void> insert(List<AuditRow> evidence, List<OutboxRow> facts) {
        return Sql.update(
                        ENTER,
                        Columns.json(evidence.stream().map(AuditRow::columns).toList()),
                        Columns.json(facts.stream().map(OutboxRow::columns).toList()))
                .replaceWithVoid();
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
