package org.sunshinegov.catalog.reference;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sunshinegov.catalog.reference.model.CalendarProposal;
import org.sunshinegov.kernel.law.calendar.CalendarDocument;
import org.sunshinegov.kernel.law.calendar.CalendarVersion;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.PublishedCalendar;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.StateJson;

/** The calendar in force and what waits to take its place; read by all staff. */
@Singleton
class CalendarQueries {

    private static final CalendarDocument BUNDLED = CalendarDocument.bundled();

    private static final String PROPOSALS = """
            select p.content::text as content, p.version, proposer.name_zh as proposer, decider.name_zh as decider
            from calendar_proposal p
            left join person proposer on proposer.id = cast(p.content ->> 'proposedBy' as uuid)
            left join person decider on decider.id = cast(p.content ->> 'decidedBy' as uuid)
            """;

    private final Pool pool;

    CalendarQueries(Pool pool) {
        this.pool = pool;
    }

    Uni<CalendarView> inForce(Scope scope) {
        return document(scope).map(document -> CalendarView.of(document, BUNDLED));
    }

    /** The calendar in force as a file. */
    Uni<String> file(Scope scope) {
        return document(scope).map(CalendarDocument::text);
    }

    /** What this release brings as a file. */
    String bundledFile(Scope scope) {
        var unused = scope.requireStaff();
        return BUNDLED.text();
    }

    private Uni<CalendarDocument> document(Scope scope) {
        return published(scope).map(calendar -> CalendarDocument.parse(calendar.version(), calendar.days()));
    }

    private Uni<PublishedCalendar> published(Scope scope) {
        var unused = scope.requireStaff();
        return pool.query("select document from reference_book where kind = 'CALENDAR'")
                .execute()
                .map(rows -> stream(rows)
                        .findFirst()
                        .map(row -> PublishedCalendar.read(row.getString("document")))
                        .orElseThrow(Refusal::notFound));
    }

    /** The newest first. */
    Uni<List<CalendarProposalView>> proposals(Scope scope) {
        return published(scope).chain(inForce -> pool.query(PROPOSALS + "order by p.proposed_at desc, p.id limit 50")
                .execute()
                .map(rows -> views(rows, inForce)));
    }

    Uni<CalendarProposalView> proposal(Scope scope, UUID id) {
        return published(scope).chain(inForce -> pool.preparedQuery(PROPOSALS + "where p.id = $1")
                .execute(Tuple.of(id))
                .map(rows -> views(rows, inForce).stream().findFirst().orElseThrow(Refusal::notFound)));
    }

    private static List<CalendarProposalView> views(RowSet<Row> rows, PublishedCalendar inForce) {
        CalendarVersion version = inForce.calendar().version();
        return stream(rows)
                .map(row -> CalendarProposalView.of(
                        StateJson.read(row.getString("content"), CalendarProposal.class),
                        version,
                        row.getString("proposer"),
                        row.getString("decider"),
                        row.getInteger("version")))
                .toList();
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
