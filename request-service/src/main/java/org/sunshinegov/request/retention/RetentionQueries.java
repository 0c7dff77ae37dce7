package org.sunshinegov.request.retention;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.StateJson;
import org.sunshinegov.request.retention.model.AnonymisationList;

/** What the district office reads before it lists and releases; the oldest case first. */
@Singleton
public class RetentionQueries {

    private static final int LONGEST = 500;

    private static final String DUE = """
            select r.id, coalesce(r.number, r.receipt_number) as number, o.name_zh, r.archived_on,
                case when exists (select from retention_hold h where h.case_id = r.id) then 'HELD'
                    when exists (select from remedy m where m.case_id = r.id and m.result is null) then 'CONTESTED'
                    when exists (select from disclosure_request a where a.rehandles = r.id and a.archived_on is null)
                        then 'REHANDLED' end as kept
            from disclosure_request r left join register_organisation o on o.id = r.organisation_id
            where r.archived_on <= $1 and r.anonymised_on is null
            order by r.archived_on, r.id limit $2""";

    private static final String LISTS = """
            select l.version, l.content::text as content,
                (select count(*) from anonymisation_case c where c.list_id = l.id and c.done_on is not null) as done,
                (select count(*) from anonymisation_case c where c.list_id = l.id and c.kept) as kept
            from anonymisation_list l order by l.content ->> 'proposedOn' desc, l.id limit 50""";

    private final Pool pool;

    RetentionQueries(Pool pool) {
        this.pool = pool;
    }

    /** {@code years}: what a case stays whole in the archive. */
    public Uni<RetentionView> until(Scope scope, LocalDate until, int years) {
        var unused = scope.requireStaff().requireAnywhere(Role.DISTRICT_OFFICE);
        LocalDate archivedBy = until.minusYears(years);
        return count(
                        "select count(*) from disclosure_request where archived_on <= $1 and anonymised_on is null",
                        archivedBy)
                .chain(cases -> count(RetentionStore.CORRECTIONS, archivedBy).chain(corrections -> pool.preparedQuery(
                                DUE)
                        .execute(Tuple.of(archivedBy, LONGEST))
                        .chain(due -> pool.query(LISTS)
                                .execute()
                                .map(lists -> new RetentionView(
                                        years,
                                        until,
                                        cases,
                                        corrections,
                                        stream(due).map(row -> due(row, years)).toList(),
                                        stream(lists)
                                                .map(RetentionQueries::listed)
                                                .toList())))));
    }

    private Uni<Long> count(String statement, LocalDate by) {
        return pool.preparedQuery(statement)
                .execute(Tuple.of(by))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /** Whether a case is held; whoever asks has been allowed to see it. */
    public Uni<Boolean> held(UUID caseId) {
        return pool.preparedQuery("select 1 from retention_hold where case_id = $1")
                .execute(Tuple.of(caseId))
                .map(rows -> rows.size() > 0);
    }

    private static RetentionView.DueCase due(Row row, int years) {
        LocalDate archivedOn = row.getLocalDate("archived_on");
        return new RetentionView.DueCase(
                row.getUUID("id"),
                row.getString("number"),
                row.getString("name_zh"),
                archivedOn,
                archivedOn.plusYears(years),
                row.getString("kept"));
    }

    private static RetentionView.Listed listed(Row row) {
        return new RetentionView.Listed(
                StateJson.read(row.getString("content"), AnonymisationList.class),
                row.getInteger("version"),
                row.getLong("done"),
                row.getLong("kept"));
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
