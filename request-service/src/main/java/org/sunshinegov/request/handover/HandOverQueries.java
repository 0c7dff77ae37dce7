package org.sunshinegov.request.handover;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.StateJson;
import org.sunshinegov.request.handover.model.HandOver;

/** Reads of hand-overs: the most urgent case first. */
@Singleton
public class HandOverQueries {

    private static final int LONGEST = 1_000;

    private static final String OPEN = "r.state not in ('CLOSED', 'WITHDRAWN', 'ABANDONED', 'ARCHIVED')";

    private static final String LISTS = """
            select h.id, h.version, h.content::text as content, o.name_zh,
                (select count(*) filter (where %1$s) from disclosure_request r where r.organisation_id = h.id) as left_over,
                (select count(*) filter (where not %1$s) from disclosure_request r where r.organisation_id = h.id) as ended
            from hand_over h join register_organisation o on o.id = h.id
            """.formatted(OPEN);

    private static final String CASES = """
            select r.id, coalesce(r.number, r.receipt_number) as number, r.state, c.due_on,
                coalesce(h.successor_id, $2) as successor_id, h.named_back, h.handed_over_on
            from disclosure_request r
            left join hand_over_case h on h.case_id = r.id and h.hand_over_id = $1
            left join clock c on c.case_id = r.id and c.stopped_on is null and c.kind = case r.state
                when 'CLARIFICATION_REQUESTED' then 'CLARIFICATION_ANSWER' when 'FEE_NOTIFIED' then 'FEE_PAYMENT'
                else 'REQUEST_REPLY' end
            where %s and (r.organisation_id = $1 or h.handed_over_on is not null)
            order by h.handed_over_on nulls first, c.due_on nulls last, r.id limit $3""".formatted(OPEN);

    /** What a successor has to confirm, and what one gave back: the closed unit or the district ($2) says whose that is. */
    private static final String AWAITED = """
            select h.id, o.name_zh as unit, case when c.named_back is null then s.name_zh end as successor, count(*) as cases
            from hand_over h
            join register_organisation o on o.id = h.id
            join disclosure_request r on r.organisation_id = h.id
            left join hand_over_case c on c.case_id = r.id and c.hand_over_id = h.id
            join register_organisation s
                on s.id = coalesce(c.successor_id, cast(h.content -> 'successors' ->> 0 as uuid))
            where case when c.named_back is null then s.id = any($1) else $2 or h.id = any($1) end
            group by h.id, o.name_zh, case when c.named_back is null then s.id end, 3
            order by h.content ->> 'closedOn', h.id, case when c.named_back is null then s.id end""";

    private final Pool pool;

    HandOverQueries(Pool pool) {
        this.pool = pool;
    }

    /** Of which unit the case was before, and since when it no longer is. */
    public record Former(String unit, LocalDate until) {}

    public Uni<Optional<Former>> formerOf(UUID caseId) {
        return pool.preparedQuery("""
                        select o.name_zh, h.handed_over_on from hand_over_case h
                        join register_organisation o on o.id = h.hand_over_id
                        where h.case_id = $1 and h.handed_over_on is not null
                        order by h.handed_over_on desc limit 1""").execute(Tuple.of(caseId)).map(rows -> stream(rows)
                .findFirst()
                .map(row -> new Former(row.getString("name_zh"), row.getLocalDate("handed_over_on"))));
    }

    /** Those in sight, without their cases; the latest first. */
    public Uni<List<HandOverView>> all(Scope staff) {
        return pool.query(LISTS + "order by h.content ->> 'closedOn' desc, h.id")
                .execute()
                .map(rows -> stream(rows)
                        .filter(row -> HandOverStore.sees(staff, content(row)))
                        .toList())
                .chain(seen -> names(seen).map(names -> seen.stream()
                        .map(row -> view(row, names, List.of()))
                        .toList()));
    }

    /** What waits for the confirmation of the units whose officer he is, or to be given to another: the oldest first. */
    public Uni<List<HandOverTask>> awaited(Scope staff) {
        UUID[] units = staff.units(as -> as.role() == Role.DISCLOSURE_OFFICER).toArray(UUID[]::new);
        return pool.preparedQuery(AWAITED)
                .execute(Tuple.of(units, staff.holds(Role.DISTRICT_OFFICE)))
                .map(rows -> stream(rows)
                        .map(row -> new HandOverTask(
                                row.getUUID("id"),
                                row.getString("unit"),
                                row.getString("successor"),
                                row.getLong("cases")))
                        .toList());
    }

    public Uni<HandOverView> byId(Scope staff, UUID id) {
        return pool.preparedQuery(LISTS + "where h.id = $1")
                .execute(Tuple.of(id))
                .map(rows -> stream(rows)
                        .filter(row -> HandOverStore.sees(staff, content(row)))
                        .findFirst()
                        .orElseThrow(Refusal::notFound))
                .chain(row -> names(List.of(row)).chain(names -> pool.preparedQuery(CASES)
                        .execute(Tuple.of(id, content(row).first(), LONGEST))
                        .map(cases -> view(
                                row,
                                names,
                                stream(cases).map(HandOverQueries::line).toList()))));
    }

    private Uni<List<HandOverView.Successor>> names(List<Row> lists) {
        UUID[] ids = lists.stream()
                .flatMap(row -> content(row).successors().stream())
                .distinct()
                .toArray(UUID[]::new);
        return pool.preparedQuery("select id, name_zh from register_organisation where id = any($1)")
                .execute(Tuple.tuple().addArrayOfUUID(ids))
                .map(rows -> stream(rows)
                        .map(row -> new HandOverView.Successor(row.getUUID("id"), row.getString("name_zh")))
                        .toList());
    }

    private static HandOverView view(Row row, List<HandOverView.Successor> names, List<HandOverView.Line> cases) {
        HandOver handOver = content(row);
        return new HandOverView(
                row.getUUID("id"),
                row.getInteger("version"),
                row.getString("name_zh"),
                handOver.closedOn(),
                handOver.successors().stream()
                        .flatMap(id -> names.stream().filter(name -> name.id().equals(id)))
                        .toList(),
                row.getLong("left_over"),
                row.getLong("ended"),
                cases);
    }

    private static HandOverView.Line line(Row row) {
        return new HandOverView.Line(
                row.getUUID("id"),
                row.getString("number"),
                row.getString("state"),
                row.getLocalDate("due_on"),
                row.getUUID("successor_id"),
                row.getString("named_back"),
                row.getLocalDate("handed_over_on"));
    }

    private static HandOver content(Row row) {
        return StateJson.read(row.getString("content"), HandOver.class);
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
